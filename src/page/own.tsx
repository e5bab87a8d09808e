/** Text of the analysed project: it keeps its own direction to itself. */
export const Own = ({ children }: { children: string }) => <bdi>{children}</bdi>
