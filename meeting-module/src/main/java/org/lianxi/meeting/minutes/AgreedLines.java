package org.lianxi.meeting.minutes;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of minutes that say what was resolved and whom it obliges. Tasks follow from them, so a corrigendum leaves them as
 * they are: what was resolved is changed by an amendment under the rules of its adoption (X14).
 */
final class AgreedLines {

    private static final List<String> BEGINNINGS = List.of("议定内容：", "责任方：");

    private AgreedLines() {}

    static List<String> of(String text) {
        return text.lines().filter(AgreedLines::isAgreed).toList();
    }

    private static boolean isAgreed(String line) {
        return Stream.of(line).map(String::strip).anyMatch(each -> BEGINNINGS.stream()
                .anyMatch(each::startsWith));
    }
}
