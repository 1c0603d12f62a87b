package org.lianxi.meeting.minutes;

import java.util.Optional;
import org.lianxi.meeting.decision.Deferral;

/** What minutes say about an item that goes to the next meeting. */
final class DeferralWords {

    private DeferralWords() {}

    /** Without a full stop. Of sessions before the cause was kept only that it goes on. */
    static String of(Optional<Deferral> deferral) {
        return deferral.map(DeferralWords::cause).orElse("未审议") + "，转入下次会议"
                + deferral.map(Deferral::reason)
                        .filter(reason -> !reason.isBlank())
                        .map(reason -> "，理由：" + reason.replaceAll("\\s*\\R\\s*", " "))
                        .orElse("");
    }

    private static String cause(Deferral deferral) {
        return switch (deferral.cause()) {
            case PUT_OFF -> "延期审议";
            case NOT_REACHED -> "未及审议";
            case BLOCKED -> "因无人主持或到会条件不足未审议";
        };
    }
}
