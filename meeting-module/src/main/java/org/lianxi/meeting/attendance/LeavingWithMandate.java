package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;

/**
 * A mandate that ends during the sitting ends the delegate's stay: from then on the party has one present delegate less, and
 * what was decided before stays (X25).
 */
@ApplicationScoped
class LeavingWithMandate {

    private final SignInRepository entries;
    private final Meetings meetings;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    LeavingWithMandate(SignInRepository entries, Meetings meetings, Event<Act> acts, InstantSource clock) {
        this.entries = entries;
        this.meetings = meetings;
        this.acts = acts;
        this.clock = clock;
    }

    void on(@Observes MandateEndedEarly ended) {
        Mandate mandate = ended.mandate();
        for (SignInEntry stay : entries.openOf(mandate.person())) {
            MeetingFacts meeting = meetings.get(stay.meeting());
            boolean isDelegateOfIt = meetings.findDelegate(stay.meeting(), mandate.person())
                    .filter(each -> each.organisation().equals(mandate.organisation()))
                    .isPresent();
            if (isDelegateOfIt && meeting.state().admitsSignIn()) {
                stay.leave(ended.endedBy(), clock.instant());
                acts.fire(new LeftMeeting(
                        ended.endedBy(), meeting.id(), mandate.person(), stay.role(), meeting.community()));
            }
        }
    }
}
