package org.lianxi.meeting.paper;

import java.util.Set;
import java.util.stream.Collectors;

/** Where a Chinese line may end (禁则): no line begins with a closing mark or ends with an opening one. */
final class Typesetting {

    private static final Set<Integer> NEVER_FIRST = set("。，、；：？！．）》〉」』】〕〗〞”’…—～·,.;:?!)]}>%‰％℃°′″々〃ー");

    private static final Set<Integer> NEVER_LAST = set("（《〈「『【〔〖〝“‘([{<￥$#№");

    private static final Set<Integer> PAIRED = set("—…");

    private Typesetting() {}

    private static Set<Integer> set(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line may end between these two characters. */
    static boolean mayBreak(int before, int after) {
        if (PAIRED.contains(before) && before == after) {
            return false;
        }
        if (NEVER_FIRST.contains(after) || NEVER_LAST.contains(before)) {
            return false;
        }
        return isWide(before) || isWide(after) || before == ' ' || after == ' ';
    }

    /** Whether the character fills a whole cell of the grid. */
    static boolean isWide(int character) {
        return character >= 0x2e80
                || (character >= 0x2010 && character <= 0x2027)
                || (character >= 0x2030 && character <= 0x205e)
                || (character >= 0x2100 && character <= 0x2bff)
                || character == '·';
    }
}
