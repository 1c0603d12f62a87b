package org.lianxi.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxi.meeting.agenda.SeenAgenda;

/**
 * The version of the agenda that stood on the page which was sent. It is a plain field: a page that is shown again after a
 * refusal carries the version that it shows then.
 */
final class SeenVersion {

    private static final int LONGEST = 9;

    private SeenVersion() {}

    static SeenAgenda in(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("seen"))
                .filter(text -> text.matches("[0-9]{1," + LONGEST + "}"))
                .map(text -> SeenAgenda.of(Integer.parseInt(text)))
                .orElse(SeenAgenda.whatever());
    }
}
