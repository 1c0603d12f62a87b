package org.lianxi.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.recusal.RecusalViews;
import org.lianxi.meeting.recusal.RecusalsView;
import org.lianxi.meeting.recusal.RecusalsView.Line;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** The recusals of a meeting, each with its rule, ground and facts. */
@Named
@RequestScoped
public class ConflictPage {

    @Inject
    private RecusalViews recusals;

    @Inject
    private MeetingViews meetings;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private When when;

    private @Nullable RecusalsView view;
    private @Nullable MeetingView meeting;

    /** Reads before anything is written; anew after a refused act. */
    public void load() {
        view = null;
        meeting = meetings.get(signedIn.person(), meeting());
    }

    public RecusalsView getView() {
        if (view == null) {
            view = recusals.of(signedIn.person(), meeting());
        }
        return view;
    }

    public MeetingView getMeeting() {
        if (meeting == null) {
            meeting = meetings.get(signedIn.person(), meeting());
        }
        return meeting;
    }

    /** Why somebody is kept away, in one sentence with its facts. */
    public String why(Line line) {
        Words words = words();
        String since = when.date(line.since());
        String ground =
                switch (line.ground()) {
                    case POST ->
                        words.fill(
                                "ground.POST",
                                line.organisationName(),
                                line.post().map(words::post).orElse(""),
                                since);
                    case DECLARATION -> words.fill("ground.DECLARATION", line.organisationName(), since);
                    case OWN_WORD -> words.fill("ground.OWN_WORD", since);
                    case CHALLENGE -> words.fill("ground.CHALLENGE", since);
                };
        return line.interest()
                .map(interest -> ground + words.fill("interest." + interest, line.organisationName()))
                .orElse(ground);
    }

    /** In which capacity somebody is kept away, with the party. */
    public String capacity(Line line) {
        Words words = words();
        return line.party().map(words::party).orElse("") + words.get("capacity." + line.capacity());
    }

    private Words words() {
        return Words.in(signedIn.locale());
    }

    MeetingId meeting() {
        return new MeetingId(asked.getId());
    }

    public String getId() {
        return meeting().value();
    }
}
