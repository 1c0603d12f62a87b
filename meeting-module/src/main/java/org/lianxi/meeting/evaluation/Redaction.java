package org.lianxi.meeting.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blackens in free text what most often names people: numbers of telephones, identity cards, plates and rooms. DOMAIN §10. */
final class Redaction {

    private static final String BLACK = "■■■";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])"),
            Pattern.compile("(?<![0-9])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"),
            Pattern.compile("(?<![0-9])0[0-9]{2,3}-?[0-9]{7,8}(?![0-9])"),
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}"),
            Pattern.compile("[0-9]+ ?(号楼|幢|栋|座)[0-9]* ?(单元)?[0-9A-Za-z]* ?(号|室)?"),
            Pattern.compile("[0-9]+ ?单元 ?[0-9]+ ?(号|室)?"),
            Pattern.compile("(?<![0-9])[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9])"),
            Pattern.compile("(?<![0-9])[0-9]{3,4} ?(室|号房|户)"));

    private Redaction() {}

    static String of(String text) {
        String left = text.strip();
        for (Pattern pattern : PATTERNS) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(BLACK));
        }
        return left;
    }
}
