package org.lianxi.web.evaluation;

import org.lianxi.meeting.evaluation.EvaluationToken;
import org.lianxi.web.page.QrCode;

/**
 * One slip as it is printed.
 *
 * @param page where the code can be typed
 * @param code the token in groups, for typing
 */
public record PrintedSlip(String address, String page, String code, QrCode qr) {

    static PrintedSlip of(String host, EvaluationToken token) {
        String address = host + "/evaluate/" + token.value();
        return new PrintedSlip(address, host + "/evaluate", token.inGroups(), QrCode.of(address));
    }
}
