package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.WorkList;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.appointment.AuthorisationWithdrawn;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

/**
 * Whoever leaves a post, is recalled as a deputy or loses the authorisation to speak gives back at that moment what was claimed
 * in the post, so that others find it. What a term ends by itself lapses ({@link LapsedClaims}).
 */
@ApplicationScoped
class OfferingAgainWhatLeaversHold {

    private final WorkList workList;
    private final Mandates mandates;

    @Inject
    OfferingAgainWhatLeaversHold(WorkList workList, Mandates mandates) {
        this.workList = workList;
        this.mandates = mandates;
    }

    void on(@Observes MandateEndedEarly ended) {
        PostGroup.allOf(ended.mandate())
                .forEach(group -> offerAgain(ended.mandate().person(), group));
    }

    void on(@Observes AuthorisationWithdrawn withdrawn) {
        offerAgain(
                withdrawn.authorisation().person(),
                new PostGroup(Post.PARTY_DELEGATE, withdrawn.authorisation().organisation()));
    }

    /** Not from somebody who holds the post by another mandate or paper. */
    private void offerAgain(PersonId person, PostGroup group) {
        if (mandates.of(person).stream()
                .flatMap(mandate -> PostGroup.allOf(mandate).stream())
                .noneMatch(group::equals)) {
            workList.giveBackAll(person, group);
        }
    }
}
