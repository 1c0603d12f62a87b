package org.lianxi.meeting.paperwork;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text without what points to a person: telephone and identity numbers, number plates and rooms (DOMAIN §5.2 D7, §10
 * no. 9). It finds what has the usual form; somebody still has to read the text before it is put up.
 */
public final class PublicText {

    private static final String HIDDEN = "××";

    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx](?![0-9])"),
            Pattern.compile("(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])"),
            Pattern.compile("(?<![0-9])0[0-9]{2,3}[ -]?[1-9][0-9]{6,7}(?![0-9])"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])"));

    private static final Pattern ROOM =
            Pattern.compile("(?:[0-9一二三四五六七八九十]{1,4}(?:单元|层|楼)[ -]?)?[0-9]{3,4}[ ]?(室|房(?![屋产间价源]))");

    private static final Pattern DOOR = Pattern.compile("(?<![0-9-])[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9-])");

    private PublicText() {}

    /** The text with every such trace hidden. */
    public static String of(String text) {
        String hidden = text;
        for (Pattern pattern : PERSONAL) {
            hidden = pattern.matcher(hidden).replaceAll(HIDDEN);
        }
        hidden = ROOM.matcher(hidden).replaceAll(HIDDEN + "$1");
        return DOOR.matcher(hidden).replaceAll(HIDDEN + "室");
    }
}
