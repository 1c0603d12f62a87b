package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.web.security.SignedIn;

/** For the page of a meeting: whether it was held on paper, and how it was entered. */
@Named
@RequestScoped
public class PaperMeeting {

    @Inject
    private BackfillViews backfills;

    @Inject
    private SignedIn signedIn;

    private final Map<MeetingId, String> known = new HashMap<>();

    /** The id of the entry from which a meeting comes, asked once; empty if it was entered as it was held. */
    public String idOf(MeetingId meeting) {
        return known.computeIfAbsent(meeting, id -> backfills
                .ofMeeting(signedIn.person(), id)
                .map(view -> view.id().value())
                .orElse(""));
    }
}
