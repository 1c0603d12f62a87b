package org.lianxi.meeting.convening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * What is said with a version of a notice beside the meeting and its agenda.
 *
 * @param observers who is invited without a party's vote
 * @param note a word to the recipients, at most 500 characters; may be empty
 * @param seenItems the items as the issuer saw them, in order; empty if nobody looked
 */
public record NoticeDraft(Set<PersonId> observers, String note, Optional<List<String>> seenItems) {

    public NoticeDraft {
        observers = Set.copyOf(observers);
        seenItems = seenItems.map(List::copyOf);
    }

    /** A notice to the delegates only. */
    public static NoticeDraft plain() {
        return new NoticeDraft(Set.of(), "", Optional.empty());
    }
}
