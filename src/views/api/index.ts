export * from './app.ts'
export * from './page.ts'
export * from './serve.ts'
