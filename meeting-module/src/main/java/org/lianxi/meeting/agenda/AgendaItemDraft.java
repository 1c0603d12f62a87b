package org.lianxi.meeting.agenda;

import java.util.Set;
import org.lianxi.committee.organisation.Party;

/**
 * An agenda item as typed in. {@code obliged} are the parties that get a duty if a decision is adopted; mode and obliged
 * count for a decision only. Limits: proposed text 1 to 2000 characters, 1 to 240 minutes.
 */
public record AgendaItemDraft(
        AgendaItemKind kind, AdoptionMode mode, Set<Party> obliged, String proposedText, int minutes) {

    public AgendaItemDraft {
        obliged = Set.copyOf(obliged);
    }
}
