/** International organisations in French, in the columns of `organisations.en.ts`. */
export const ORGANISATIONS = `
org/un|Organisation des Nations unies,Nations unies,ONU|body
org/un-security-council|Conseil de sécurité de l'ONU,Conseil de sécurité|body
org/eu|Union européenne,UE|body
org/european-commission|Commission européenne|body
org/european-parliament|Parlement européen|body
org/nato|OTAN,Otan|body
org/osce|OSCE|body
org/african-union|Union africaine,UA|body
org/arab-league|Ligue arabe|body
org/ecowas|Cédéao,CEDEAO|body
org/iaea|Agence internationale de l'énergie atomique,AIEA|body
org/icrc|Comité international de la Croix-Rouge,CICR,Croix-Rouge|body
org/icc|Cour pénale internationale,CPI|body
org/icj|Cour internationale de justice,CIJ|body
org/g7|G7|body
org/g20|G20|body
org/hamas|Hamas|armed
org/hezbollah|Hezbollah|armed
org/houthis|Houthis,Houthistes|armed
org/taliban|Talibans,talibans|armed
org/afp|AFP,Agence France-Presse|media
org/reuters|Reuters|media
`
