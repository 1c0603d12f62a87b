package org.lianxi.meeting.recusal;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.UnknownAgendaItem;
import org.lianxi.meeting.convening.Seat;

/** The recusals of a meeting, one entry per item in order, and who was named instead. */
public record RecusalSheet(List<ItemRecusals> items, List<NamedAlternate> alternates, Optional<PersonId> namedChair) {

    public RecusalSheet {
        items = List.copyOf(items);
        alternates = List.copyOf(alternates);
    }

    /** The entry of an item. */
    public ItemRecusals on(AgendaItemId item) {
        return items.stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new UnknownAgendaItem(item));
    }

    /** The alternates of a party instance who are not recused on the item themselves. */
    public List<NamedAlternate> alternatesOn(ItemRecusals item, Seat seat) {
        return alternates.stream()
                .filter(each -> each.seat().equals(seat) && !item.isRecused(each.person()))
                .toList();
    }

    /** The alternate that this person is. */
    public Optional<NamedAlternate> alternate(PersonId person) {
        return alternates.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Whether the person leads some item because the usual chair may not. */
    public boolean leadsSomething(PersonId person) {
        return items.stream()
                .anyMatch(
                        each -> each.chair().isOther() && each.chair().person().equals(Optional.of(person)));
    }
}
