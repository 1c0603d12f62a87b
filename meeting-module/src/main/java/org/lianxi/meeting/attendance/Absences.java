package org.lianxi.meeting.attendance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;

/** The parties that were called to a sitting and of whom nobody came, with the organisation that sat for them. */
record Absences(Map<Party, OrganisationId> withoutLeave) {

    /** Everybody has come or asked leave. */
    static final Absences NONE = new Absences(Map.of());

    Absences {
        withoutLeave = Map.copyOf(withoutLeave);
    }

    /** Where every delegate of a party has asked leave with a reason, the party is excused. */
    static Absences of(List<Meetings.Delegate> called, List<Stay> stays) {
        Set<PersonId> came = stays.stream().map(Stay::person).collect(Collectors.toSet());
        Map<Party, OrganisationId> away = new EnumMap<>(Party.class);
        called.stream().collect(Collectors.groupingBy(Meetings.Delegate::party)).forEach((party, delegates) -> {
            boolean isAway = delegates.stream().noneMatch(each -> came.contains(each.person()));
            boolean isExcused = delegates.stream().allMatch(each -> each.reply() == Reply.DECLINED);
            if (isAway && !isExcused) {
                away.put(party, delegates.get(0).organisation());
            }
        });
        return new Absences(away);
    }

    /** Those of them that were away at another sitting too, the same organisation both times. */
    Absences again(Absences before) {
        Map<Party, OrganisationId> both = new EnumMap<>(Party.class);
        withoutLeave.forEach((party, organisation) -> {
            if (organisation.equals(before.withoutLeave.get(party))) {
                both.put(party, organisation);
            }
        });
        return new Absences(both);
    }
}
