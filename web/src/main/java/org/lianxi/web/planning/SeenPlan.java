package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.lianxi.web.page.Asked;

/** The edition as it was on the screen when a form was sent, {@code seen=} beside its other fields. */
@RequestScoped
public class SeenPlan {

    private static final long NOTHING = -1;

    @Inject
    private Asked asked;

    /** Who sends none has seen nothing, and is told to look again. */
    long version() {
        return asked.find("seen")
                .filter(each -> each.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(NOTHING);
    }
}
