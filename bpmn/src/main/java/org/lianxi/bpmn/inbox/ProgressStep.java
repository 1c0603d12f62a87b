package org.lianxi.bpmn.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;

/**
 * One step of something's way.
 *
 * @param elementId id in the model, for the mark in the picture
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param state done, current or next
 * @param isAutomatic whether the product does it by itself or waits for another process, so that no person is due
 * @param by who did it; while it waits, the person for whom it waits or who has claimed it
 * @param waitingFor the posts to which it is offered while it waits
 * @param since when it began to wait
 * @param at when it was done
 * @param due until when it is to be done
 */
public record ProgressStep(
        String elementId,
        String nameZh,
        String nameEn,
        StepState state,
        boolean isAutomatic,
        Optional<PersonView> by,
        List<WaitingPost> waitingFor,
        Optional<Instant> since,
        Optional<Instant> at,
        Optional<Instant> due) {

    /** Keeps an unmodifiable copy. */
    public ProgressStep {
        waitingFor = List.copyOf(waitingFor);
    }
}
