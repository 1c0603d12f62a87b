package org.lianxi.meeting.paperwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without what points to a person: telephone and identity numbers, number plates and rooms (DOMAIN §5.2 D7, §10
 * no. 9). It finds what has the usual form; somebody still has to read the text before it is put up.
 */
public final class PublicText {

    private static final String HIDDEN = "××";

    private static final List<Form> FORMS = List.of(
            new Form(
                    TraceKind.IDENTITY_CARD,
                    "(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx](?![0-9])",
                    HIDDEN),
            new Form(TraceKind.PHONE, "(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])", HIDDEN),
            new Form(TraceKind.PHONE, "(?<![0-9])0[0-9]{2,3}[ -]?[1-9][0-9]{6,7}(?![0-9])", HIDDEN),
            new Form(
                    TraceKind.PLATE,
                    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])",
                    HIDDEN),
            new Form(
                    TraceKind.ROOM,
                    "(?:[0-9一二三四五六七八九十]{1,4}(?:单元|层|楼)[ -]?)?[0-9]{3,4}[ ]?(室|房(?![屋产间价源]))",
                    HIDDEN + "$1"),
            new Form(TraceKind.ROOM, "(?<![0-9-])[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9-])", HIDDEN + "室"));

    private PublicText() {}

    /** What points to a person has this form, and is hidden so. */
    private record Form(TraceKind kind, Pattern pattern, String instead) {

        Form(TraceKind kind, String pattern, String instead) {
            this(kind, Pattern.compile(pattern), instead);
        }
    }

    /** What a trace in a text points with. */
    public enum TraceKind {
        IDENTITY_CARD,
        PHONE,
        PLATE,
        ROOM
    }

    /** What points to a person, word for word, and the place of its first character counted from 0. */
    public record Trace(TraceKind kind, String words, int at) {}

    /** The text with every such trace hidden. */
    public static String of(String text) {
        String hidden = text;
        for (Form form : FORMS) {
            hidden = form.pattern().matcher(hidden).replaceAll(form.instead());
        }
        return hidden;
    }

    /** Every such trace, in the order of the text. */
    public static List<Trace> traces(String text) {
        List<Trace> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                found.add(new Trace(form.kind(), matcher.group(), matcher.start()));
            }
        }
        found.sort(Comparator.comparingInt(Trace::at));
        return List.copyOf(found);
    }
}
