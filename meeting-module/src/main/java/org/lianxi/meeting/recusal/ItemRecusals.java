package org.lianxi.meeting.recusal;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.conflict.ItemChair;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.Seat;

/**
 * Who is kept from one item, and who leads it.
 *
 * @param fullyRecused the party instances of which every delegate is recused: an alternate votes, or they are present and recused
 */
public record ItemRecusals(
        AgendaItemId item, int position, List<Recused> recused, Set<Seat> fullyRecused, ItemChair chair) {

    public ItemRecusals {
        recused = List.copyOf(recused);
        fullyRecused = Set.copyOf(fullyRecused);
    }

    /** The parties among them, each once and in their order. */
    public List<Party> partiesFullyRecused() {
        return fullyRecused.stream().map(Seat::party).distinct().sorted().toList();
    }

    public boolean isRecused(PersonId person) {
        return recused.stream().anyMatch(each -> each.person().equals(person));
    }

    /** Whether it waits for the street to name a chair: until then nobody votes on it and nobody concludes it. */
    public boolean isBlocked() {
        return chair.isMissing();
    }
}
