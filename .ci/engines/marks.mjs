/** The harmless texts of HostileFieldTexts: a mark for each text, or for each address in it and for the text between. */
export const MARK = /"?(?:https?:\/\/|mailto:|zq:\/\/)?zq(\d+),?qz(?:\/|@x\.yz|@x|\.png)?"?/g;
