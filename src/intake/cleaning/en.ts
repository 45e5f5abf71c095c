import { phrases, type CleaningWords } from './words.ts'

export const en: CleaningWords = {
  language: 'en',
  lines: {
    navigation: phrases(`
      purchase licensing rights, licensing rights, opens new tab, save articles to read later and create your own reading list, add to reading list, reading list, post comment, more about, persons, see also the, open image in gallery, view image in fullscreen, image # of #, image # of, photo # of #, # of #, this slideshow requires javascript, tell us what you
      think, caption, hide, read full text, listen now, about the author, about the authors, enlarge,
      enlarge image, enlarge this image, toggle caption, hide caption, image caption, copyright, photo,
      about this article, read or share this story, live tv, e paper, main menu, skip to content, skip to
      main content, skip to navigation, jump to content, skip links, back to news, back to top, back to
      home, back to list, go back, return to list, next article, previous article, next post, previous
      post, next story, previous story, older posts, newer posts, view all, see all, show all, view more,
      see more, show more, show less, load more, read full story, read full article, continue reading,
      keep reading, click here, click to expand, click to enlarge, all news, all the news, news feed,
      newsfeed, trending news, trending now, top news, quick reads, quick links, in this article, in this
      story, table of contents, on this page, jump to, sign in, log in, login, log out, sign up, my
      account, your account, create account, create an account, print this page, print page, print
      article, printer friendly, printable version, download pdf, save article, save for later, bookmark,
      listen to this article, listen to article, mute, unmute, font size, text size, a a a, increase font
      size, decrease font size, toggle navigation, toggle menu, dark mode, light mode, # comments, #
      comment, leave a comment, add a comment, add comment, post a comment, view comments, view #
      comments, show comments, no comments, no comments yet, be the first to comment, join the
      conversation, leave a reply, cancel reply, join the discussion, comments are closed, start the
      conversation, # min read, # minute read, # minutes read, # mins read, min read, reading time # min,
      reading time # minutes, # min, read time # min, estimated reading time # minutes, time to read #
      min, # views, # view, views #, # reads, hits #, photo gallery, media gallery, slideshow, fullscreen,
      accessibility links, accessibility help, translate, share your feedback, give feedback, report an
      error, report a typo, send feedback, javascript is disabled, please enable javascript, please wait,
      not now, got it, more on this, more on this topic, filed under, posted in, about us, contact us,
      faq, faqs, site map, sitemap, rss, rss feed, press office, privacy, privacy policy, terms, terms of
      use, terms of service, terms and conditions, cookie policy, cookie settings, manage cookies, manage
      preferences, your privacy choices, do not sell my personal information, accept all, accept cookies,
      accept all cookies, reject, reject all, i agree, i accept, editorial standards, editorial policy,
      code of ethics, watch live, watch now, watch the video, watch video, scroll down for video, video
      player, video unavailable, this video can not be played, end of post, end of
      content, end of article, editor s picks, editor's picks, editors picks, gift this
      article, gift article, give this article, listen to this article # min, listen # min, gift, download as pdf,
      accessibility statement, accessibility, cookies policy, privacy notice, privacy statement, contacts,
      terms conditions, legal notice, subscribe to press releases, following topics, get notified, turn on notifications
    `),
    share: phrases(`
      share, share this, share this article, share this story, share this post, share this page, share
      article, share with, share with friends, share on facebook, share on twitter, share on x, share on
      linkedin, share on whatsapp, share on telegram, share on reddit, share on pinterest, share via
      email, share by email, share to facebook, share to twitter, share to x, linkedin, whatsapp,
      pinterest, email this, email this article, tumblr, flipboard, bluesky, mastodon, tiktok, vk, wechat,
      copy link, copy url, link copied, copied, copy link to clipboard, # shares, # share, shares #, tweet
      this, tweets, pin it, # likes, retweet, facebook twitter, facebook twitter whatsapp, facebook
      twitter email, facebook twitter linkedin, facebook twitter whatsapp telegram, share save, share
      tweet, share facebook, share facebook twitter, share facebook twitter linkedin, share facebook
      twitter whatsapp, opens in new window, click to share, share options, more sharing options, sharing
      options, send to a friend, send by email, send by e mail, send this page, tell a friend, email a friend,
      email to a friend, like #, like this, like this like loading, like loading, # like, recommend, recommend #
    `),
    advertising: phrases(`
      advert, adverts, sponsor message, paid advertisement, advertisement, advertisements, advertising,
      sponsored, sponsored content, sponsored links, sponsored by, paid content, paid post, partner
      content, promoted content, promoted stories, story continues below, story continues below
      advertisement, story continues after advertisement, story continues, article continues below,
      article continues below advertisement, article continues after advertisement, advertisement scroll
      to continue, advertisement continue reading below, continue reading below, scroll to continue,
      scroll to continue with content, scroll down to continue, ad feedback, close ad, skip ad, skip
      advertisement, report this ad, report ad, remove ads, advertise, advertise with us, subscribe now,
      subscribe today, subscribe to our newsletter, become a member, become a subscriber, support us,
      support our work, support our journalism, donate now, buy now, shop now, try it free, start your
      free trial, sign up for free, get the app, download the app, download our app, get our app, sign up
      for our newsletter, sign up for our newsletters, sign up to our newsletter, sign me up, enter your
      email, enter your email address, your email, your email address, email address, thank you for
      subscribing, thanks for signing up, support independent journalism, make a donation, unlimited
      digital access, this advertisement has not loaded yet but your article continues below
    `),
    related: phrases(`
      related articles, related stories, related news, related posts, related topics, related links,
      related content, related items, related coverage, related video, related videos, read more, read
      also, also read, see also, read next, more stories, more like this, more on this story, more from
      this author, you may also like, you might also like, you may like, recommended stories, recommended
      for you, recommended reading, most read, most popular, most viewed, most commented, most shared,
      popular now, popular news, popular stories, popular posts, latest news, latest stories, latest
      articles, latest posts, latest headlines, recent posts, recent news, other news, other stories,
      other articles, similar articles, similar news, similar stories, up next, what to read next, don't
      miss, must reads, top picks, in case you missed it, from our partners, around the web, from the web,
      other topics of interest, other stories of interest, you may also be interested in, you might also be
      interested in, read the latest, more to read, more coverage, news in brief, today's top stories, what's new, more
      top stories
    `),
    source: phrases(`
      read the original article, view original, original article, original source, source link, read
      original, link to original, view original post
    `),
    other: phrases(`
      for immediate release, immediate release, press release, media note, media release, news release, press statement, press note, readout, ends, this story is developing, this is a developing story, this is a breaking news story,
      developing story, more to follow, more to come, more details to follow, more follows, check back for
      updates, please check back for updates, this story will be updated
    `),
  },
  sections: phrases(`
    home, news, world, politics, business, sport, sports, opinion, culture, lifestyle, health, science,
    technology, tech, entertainment, video, videos, photos, live, podcasts, weather, archive, next,
    previous, prev, more, top, open, close, search, back, contents, listen, play, pause, save, saved,
    print, reply, watch, exclusive, featured, highlights, key points, follow, following, image, gallery,
    comment, comments, categories, category, topics, topic, section, sections, language, english, edition,
    download, contact, about, help, legal, ok, expand, collapse, menu, tags, tag, views, loading, dismiss,
    agree, accept, cookies, corrections, disclaimer, careers, jobs, register, trending, newsletter,
    newsletters, live updates, breaking news, top stories, imprint, masthead, more in, x, line, like,
    likes, copy, send, email, e mail, threads, pin, tweet, telegram, facebook, twitter, messenger, shares,
    instagram, youtube, reddit, viber, ad, ads, promotion, subscribe, donate, learn more, promoted,
    related, latest, popular, recommended, the latest, around the world, in pictures, must read, read on,
    more news, end, the end
  `),
  labels: {
    related: phrases(`
      read more, read also, also read, read, see also, see more, more, related, related article, related
      articles, related story, related stories, related news, related post, recommended, must read, watch,
      watch also, also watch, watch video, watch more, listen, read next, next, previous, previous
      article, next article, prev, don't miss, you may also like, you might also like, now read, read now, also in, in other news, more news, also
      read on, also on, now watch, related reading, from the archive, from our archive, recommended for you, most read, most viewed, most popular, further reading, more on this, in
      pictures, in photos, gallery, view gallery, pics, video, podcast, also see, also on, more
      on, earlier, click to read, read full story, read the full story
    `),
    navigation: phrases(`
      tags, tag, topics, topic, category, categories, filed under, posted in, keywords, section, sections,
      in this article, related topics, labels, you are here, comments, views, reading time, read
      time, listen to this article, edition, publication status, text version,       print
    `),
    share: phrases(`
      share, share this, share this article, share on, share via, share with, follow us, follow us on,
      follow, tweet, connect with us, find us on, stay connected, twitter, facebook, instagram, telegram,
      whatsapp, linkedin, e mail, email, have your say, your say, tell us, join the conversation, join the
      debate, what do you think, vote, vote now, poll
    `),
    advertising: phrases(`
      for advertisement, for advertising, for advertisements, advertisement, advertise, sponsored,
      sponsored by, ad, promotion, paid, subscribe, newsletter, sign up, donate, support us, presented by,
      brought to you by
    `),
    source: phrases(`
      source, sources, news source, original source, via, original article, original link, originally
      published, first published, link to the original, link, permalink, short link, url, material link,
      link to this page, originally published at, originally published by, originally published in,
      originally published on, read the original
    `),
    credit: phrases(`
      file, photo, photos, photo by, photograph, photo credit, photo courtesy, image, images, image
      credit, image source, image copyright, image caption, file photo, picture, pictures, pic, credit,
      credits, illustration, illustrative photo, illustrative image, video credit, caption, photo caption,
      media caption, cover photo, cover image, featured image, courtesy, screenshot, photo illustration,
      getty images, additional reporting, reporting by, editing by, writing by, edited by, compiled by,
      translated by, with inputs from, with input from, produced by
    `),
    byline: phrases(`
      author, authors, by, written by, posted by, published by, reported by,
      story by, text by, submitted by, about the author, writer
    `),
    copyright: phrases(`copyright`),
    other: phrases(`
      eds, contact, contacts, media contact, press contact, for more information, for further information,
      contact us, phone, tel, telephone, fax, print version, disclaimer, note to editors, notes to
      editors, correction, editor note, editor's note, editors note
    `),
  },
  openers: {
    share: phrases(`
      share this on, follow us on, follow us at, follow our, join our telegram, join our whatsapp, join us
      on, join our channel, like us on, find us on, subscribe to our telegram, subscribe to our channel,
      click here to join, click to share, share to, stay up to date with, for the latest news follow, for
      more news follow, follow the latest, add us on google, follow us, add as a preferred source
    `),
    advertising: phrases(`
      subscribe to us, become our patron, support us, get daily updates, get the latest, get our daily, could not subscribe, we have more newsletters,
      subscribe to our, subscribe to the, subscribe now, subscribe today, sign up for our, sign up to our,
      sign up for the, sign up to receive, sign up here, sign up now, get our newsletter, get our free,
      get the latest news, get the latest updates, get breaking news, get email alerts, get all the
      latest, get more of our, get unlimited access, to receive our, enter your email, want more stories
      like this, want to read more, to continue reading, already a subscriber, already have an account,
      not a subscriber, this article is for subscribers, this content is for subscribers, you have reached
      your limit, support our work, support our journalism, support independent, please support, please
      consider supporting, please consider donating, help us continue, become a member, become a patron,
      story continues below, article continues below, story continues after, article continues after,
      advertisement, we rely on readers, download our app, download the app, try our, buy us a coffee,
      don't have an account, receive our, unlock this article, join thousands of, join our mailing list,
      click here to subscribe, to read the full
    `),
    navigation: phrases(`
      our standards, save articles to read later, you can share this story, we need your consent to, show me more content from, we use cookies, this site uses cookies, this website uses cookies, our website uses cookies, this
      site is protected by, by clicking accept, by continuing to use, by continuing to browse, by
      continuing you, by signing up you, by subscribing you, by using this site, we and our partners, we
      value your privacy, we care about your privacy, your browser does not support, please enable
      javascript, you need to enable javascript, javascript is, to view this video, enable javascript,
      cookies help us, manage your cookie, notify me of, your email address will not be published,
      required fields are, you must be logged in, log in to, sign in to, login to, please log in, save my
      name, comments are closed, if you have found a, if you notice an error, if you find an error, if you
      see an error, found a mistake, found an error, found a typo, spotted an error, noticed an error,
      report a problem, send us your, send your comments, have a story, do you have information to share, you are receiving this email, you received this email,
      this email was sent to, unsubscribe, have a tip, have a news tip, do
      you have a story, got a tip, got a news tip, contact us at, contact our, for more stories like this,
      this video cannot be played, skip to, you have read # of your, you have # free articles, this is your
      last free article, press release no #, press release #
    `),
    related: phrases(`
      you can find more, you can track, read the full, read the full story, read the full article, read
      the full interview, read our full, read the rest of, read more about, read more on, read more at,
      read more here, click here to read, click here for, click here to watch, for more on, see more on,
      see also, also read, read also, more from, more on this, watch live, watch tv, recommended reading,
      related articles, related stories, you can read, to read more, view more, explore more, you may also,
      other topics of interest, other stories of interest
    `),
    source: phrases(`
      see the original, read the original, view the original, this article was originally published, this article was first published, this story was originally
      published, this story was first published, this story originally appeared, this article originally
      appeared, this article first appeared, this piece was originally, this post was originally, this
      post originally appeared, originally published, first published, a version of this article, a
      version of this story, this article is republished, this story is republished, republished from,
      republished with permission, reprinted with permission, reprinted from, read the original, the
      article was originally, this report was originally, the original article, this article was produced,
      this story was produced
    `),
    copyright: phrases(`
      all rights reserved, copyright ©, © copyright, this material may not be, reproduction without, no
      part of this, reproduction in whole, any use of materials, any reprint, when using materials, the
      content is protected, at full or partial use, at full or partial, at any use of, in case of full or
      partial, full or partial use, full or partial reproduction, use of materials is, the use of
      materials, when quoting, when citing, when reprinting, when using the materials, reprint only with,
      reprints only with, reprinting allowed, reprinting permitted, republication allowed, unauthorized
      reproduction
    `),
    credit: phrases(`
      reporting from, reported from, image copyright, image caption, media caption, media playback is, in this file photo, in this photo
      provided, in this image taken from, in this photo released, this photo provided by, file in this,
      photo by, photos by, photo courtesy, image courtesy, image by, photo credit, image credit, file
      photo, photograph by, with inputs from, with input from, with agency inputs, with agencies, with
      files from, with additional reporting, with reporting by, with reporting from, additional reporting
      by, additional reporting, reporting by, writing by, editing by, edited by, compiled by, translated
      by, translated from, associated press writers, the associated press contributed, contributed to
      this, this story has been published from a wire, this story has not been edited, except for the
      headline, this report was written, this article was written, based on materials, this is an
      automatically, this text was translated, machine translated, inputs from
    `),
    other: phrases(`
      this article was amended, this article has been amended, an earlier version of this, a previous
      version of this, this post has been updated, this piece was amended, this report has been updated,
      this story has been updated, this article has been updated, this article was updated, this story was
      updated, this is a developing, this story is developing, this is a breaking, the views expressed,
      the opinions expressed, views expressed in, opinions expressed in, this transcript has been,
      disclaimer
    `),
  },
  relatedHeads: phrases(`
    related, related articles, related stories, related news, related posts, related links, related
    content, related coverage, read also, also read, see also, read next, more news, more stories, more on
    this story, you may also like, you might also like, recommended, recommended stories, recommended for
    you, most read, most popular, most viewed, popular, popular news, popular stories, latest news,
    latest, latest stories, latest headlines, recent posts, recent news, other news, other stories,
    similar articles, similar news, trending, trending now, trending news, top stories, top news, up next,
    what to read next, editor's picks, from our partners, around the web, more like this,
    quick reads, don't miss, must read, comments, # comments, tags, topics, share this, leave a comment,
    leave a reply, news feed, all news, other topics of interest, other stories of interest
  `),
  headerKeys: {
    title: phrases(`title, headline, subject, header`),
    date: phrases(`
      date, published, publication date, published on, published at, published time, pub date, pubdate,
      publish date, date published, publication time, posted, posted on, datetime, created, release date,
      issued
    `),
    updated: phrases(`
      modified, modified time, updated, last modified, last updated, lastmod, updated at
    `),
    author: phrases(`author, authors, by, byline, writer, reporter, creator`),
    url: phrases(`
      url, source url, original url, canonical, canonical url, permalink, address, web, webpage, link
    `),
    source: phrases(`source, src, via, news source, original source`),
    outlet: phrases(`
      outlet, publisher, publication, site, site name, website, newspaper, media, media outlet, medium,
      agency, channel, organization, organisation, newspaper name
    `),
    language: phrases(`language, lang, locale`),
    else: phrases(`
      category, categories, tags, tag, slug, layout, keywords, section, image, excerpt, description,
      summary, type, id, status, draft, cover, thumbnail, topics, topic, country, region, accessed,
      retrieved, saved, crawled, fetched, file, format, words, word count, length, comments, template,
      weight, series, aliases, featured image, license, copyright, rubric, page, edition, from, to, cc,
      reply to, message id, sent, mime version, content type, content transfer encoding, location, place,
      city, dateline
    `),
  },
  dateLabels: {
    published: phrases(`
      published, published on, published at, published by, posted, posted on, posted at, date, date
      published, publication date, publication time, first published, first published on, created, issued
      on, released, release date, on, pub date, issue date, article published, aired
    `),
    updated: phrases(`
      updated, updated on, updated at, update, last updated, last updated on, last updated at, last
      update, last modified, last modified on, modified, modified on, edited, last edited, reviewed,
      revised, upd
    `),
  },
  ago: [
    String.raw`(?:(?:about|over) )?(?:\d+|an?|one) (?:sec|min|hour|hr|day|week|month)\w*\.? ago`,
    'just now',
    'today',
    'yesterday',
  ],
  bodies: phrases(
    `office, ministry, embassy, department, council, commission, government, alliance, union, organization, organisation, secretariat, parliament, assembly, senate, presidency, chancellery, cabinet, mission, delegation, consulate, press service, press office, press centre, press center, information service, news service, agency, league, federation, committee, authority, executive office, foreign office, state department, palace, high representative, spokesperson, administration, bureau, society, foundation, institute, centre, center, movement`,
  ),
  imprints: phrases(
    `is published, is printed, is produced, is edited, is sent, is a newsletter, is a weekly, is a daily, is an independent, is the newsletter, goes to, goes out, comes out, appears`,
  ),
  roles: phrases(
    `correspondent, correspondents, reporter, reporters, editor, writer, analyst, columnist, staff, desk, bureau, bureau chief, contributor, producer, journalist, commentator`,
  ),
  bylines: phrases(`
    by, written by, author, authors, posted by, published by, story by, text by, words by, reported by,
    report by, from, submitted by, by our
  `),
  credits: phrases(`
    editor, editors, web editor, translator, translation, reporting, writing, editing, camera, production, producer, reporting by, reporting and writing by, additional reporting by, additional reporting, writing by,
    writing and, editing by, edited by, compiled by, translated by, with inputs from, with input from,
    with inputs by, inputs from, with agency inputs, with agencies, with files from, with reporting by,
    with reporting from, with additional reporting, photo by, photo, photo credit, file photo, image,
    image credit, source, refiles, adds, updates, recasts, corrects, repeats, this story has not been
    edited, except for the headline, this story has been published from, this report is auto generated,
    produced by, contributed by, credit, story filed by
  `),
  genericAgencies: phrases(`
    agencies, agency, news agencies, wire, wires, wire services, wire reports, agency reports, staff,
    staff reporter, staff writer, news desk, web desk, online desk, desk, correspondent, our
    correspondent, agencies inputs, newsroom, internet, media reports, various
  `),
  relays: phrases(`
    per, reports, reported by, as reported by, according to a report by, according to a report in, citing,
    with reference to, referring to
  `),
  sentenceStarts: phrases(`
    the, this, that, these, those, they, he, she, it, we, you, in, on, at, for, from, but, and, however,
    according, there, if, when, while, after, before, as, an, his, her, their, our, its, what, who, how,
    why, also, meanwhile, earlier, during, with, since, so, although, because, both, one, two, some, many,
    another, all, no, not, now, then, here, such
  `),
  venues: phrases(`
    room, house, hall, palace, center, centre, auditorium, hotel, building, office, capitol, residence,
    garden, airport, aboard, teleconference, university, base, headquarters, embassy, castle, pentagon,
    ballroom, library, school, college, church, cathedral, theater, theatre, museum, plaza, convention,
    tarmac, lawn, square, studio, arena, stadium, memorial, cemetery, camp, farm, ranch, factory, campus,
    complex, terrace, pavilion, chamber, gardens, lounge, institute
  `),
  future: phrases(`
    will, by, until, till, before, deadline, scheduled, expire, expires, set, planned, plans, due, next,
    upcoming, would, through, expected, to
  `),
  small: {
    joins: ['and', 'with'],
    beforePlaces: ['in', 'at', 'from', 'for'],
    beforeOutlets: ['by', 'on', 'in', 'at', 'from'],
    noNames: ['the', 'a', 'an', 'all', 'no', 'our', 'this'],
    besideDates: ['\\d+ min(?:ute)?s? read', 'issue\\b'],
    localTime: ['local time'],
    inboxes: ['(?:in|into|to) your (?:inbox|mailbox)'],
    inCaptions: ['via', 'by', 'for', 'and'],
    rights: ['all rights? reserved'],
    attributions: ['(?:reference|link|attribution) to', 'credit(?:ing)?'],
    untilNow: ['present', 'now'],
    behindOwners: ['all', 'powered', 'designed'],
    inputs: ['with (?:additional )?inputs? from'],
    shares: phrases(`
      share, shares, facebook, twitter, x, linkedin, whatsapp, telegram, reddit, pinterest, email, mail, print,
      copy, link, viber, vk, instagram, youtube, threads, bluesky, messenger, tweet, save
    `),
    papers: phrases(`
      argus, bulletin, chronicle, courier, echo, examiner, gazette, globe, guardian, herald, independent,
      inquirer, journal, mail, mercury, monitor, news, observer, post, press, record, reporter, review,
      sentinel, spectator, standard, star, telegraph, times, tribune, wire
    `),
    beforePapers: ['the', 'daily'],
    officeLinks: ['of', 'for', 'on', 'in'],
    smallWords: ['of', 'the', 'for', 'and', 'on', 'in', 'at', 'to'],
    ends: ['end', 'ends', 'ended'],
    phones: ['tel(?:ephone|\\.)?', 'phone', 'fax'],
    tells: ['said', 'says', 'told', 'added'],
    endMarks: ['Enditem', 'ENDS?'],
  },
}
