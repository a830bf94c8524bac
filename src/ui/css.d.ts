/** A style sheet as text: Vite understands the query by itself, and `rollup.config.ts` does the same for the built files. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
