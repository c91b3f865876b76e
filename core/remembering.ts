/**
 * The same function, which works nothing out twice: what it made of a text is kept until the texts it keeps are longer
 * than `most` characters together; then it begins anew. Nobody may change what it gives.
 */
export function remembering<Made>(work: (text: string) => Made, most: number): (text: string) => Made {
  const made = new Map<string, { readonly is: Made }>();
  let length = 0;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.is;
    const is = work(text);
    length += text.length;
    if (length > most) {
      made.clear();
      ({ length } = text);
    }
    made.set(text, { is });
    return is;
  };
}
