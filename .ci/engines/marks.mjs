/** The harmless texts of HostileFieldTexts: a mark for each text, or for each address in it and for the text between. */
const MARK = /"?(?:https?:\/\/|mailto:|zq:\/\/)?zq(\d+),?qz(?:\/|@x\.yz|@x|\.png)?"?/g;

/** The separator of two adjacent addresses, between which the hostile page has nothing. */
const BETWEEN_ADDRESSES = /(?<=\u0001<\/(?:a|code)>)"(?=\u0001<(?:a|code)\b)/g;

/** The skeleton of a hostile page, from that of the harmless one and the hostile texts. */
export function expectedSkeleton(harmless, shown) {
  return harmless.replace(BETWEEN_ADDRESSES, '').replace(MARK, (mark, index) => shown[index].replaceAll('\u2060', ''));
}
