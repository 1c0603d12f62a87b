package org.lianxi.meeting.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import org.lianxi.meeting.paperwork.PublicText;

/**
 * Hides in what somebody wrote without a name whatever may name people: all that a public text hides, and, since those who
 * answer are few, addresses of e-mail and buildings too. DOMAIN §10.
 */
final class Redaction {

    private static final String HIDDEN = "××";

    private static final List<Pattern> FURTHER = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
            Pattern.compile("[0-9]+ ?(号楼|幢|栋|座)([0-9]* ?单元)?"),
            Pattern.compile("[0-9]+ ?单元( ?[0-9]+ ?(号|室)?)?"),
            Pattern.compile("(?<![0-9])[0-9]{3,4} ?(号房|户)"));

    private Redaction() {}

    static String of(String text) {
        String left = PublicText.of(text.strip());
        for (Pattern pattern : FURTHER) {
            left = pattern.matcher(left).replaceAll(HIDDEN);
        }
        return left;
    }
}
