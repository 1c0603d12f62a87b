package org.lianxi.meeting.attendance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;

/** The parties that were called to a sitting and of whom nobody came, with the organisation that sat for them. */
record Absences(Map<Party, OrganisationId> withoutLeave, Map<Party, OrganisationId> withLeave) {

    /** Everybody has come or asked leave. */
    static final Absences NONE = new Absences(Map.of(), Map.of());

    Absences {
        withoutLeave = Map.copyOf(withoutLeave);
        withLeave = Map.copyOf(withLeave);
    }

    /** Where every delegate of a party has asked leave with a reason, the party is excused. */
    static Absences of(List<Meetings.Delegate> called, List<Stay> stays) {
        Set<PersonId> came = stays.stream().map(Stay::person).collect(Collectors.toSet());
        Map<Party, OrganisationId> away = new EnumMap<>(Party.class);
        Map<Party, OrganisationId> excused = new EnumMap<>(Party.class);
        called.stream().collect(Collectors.groupingBy(Meetings.Delegate::party)).forEach((party, delegates) -> {
            boolean isAway = delegates.stream().noneMatch(each -> came.contains(each.person()));
            boolean isExcused = delegates.stream().allMatch(each -> each.reply() == Reply.DECLINED);
            if (isAway) {
                (isExcused ? excused : away).put(party, delegates.get(0).organisation());
            }
        });
        return new Absences(away, excused);
    }

    /** Whether a party stayed away, with leave or without. */
    boolean isAnybodyAway() {
        return !withoutLeave.isEmpty() || !withLeave.isEmpty();
    }

    /**
     * The parties that have stayed away without valid leave from so many sittings running, the same organisation each time.
     * Leave is valid once in a run of absences [DESIGN]: whoever asks it again could have sent somebody else by now, so that
     * asking leave each time stops no meeting for ever.
     */
    static Set<Party> again(List<Absences> latestFirst, int sittings) {
        Absences now = latestFirst.get(0);
        return Stream.concat(now.withoutLeave.entrySet().stream(), now.withLeave.entrySet().stream())
                .filter(away -> isAgain(away.getKey(), away.getValue(), latestFirst, sittings))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isAgain(Party party, OrganisationId organisation, List<Absences> latestFirst, int sittings) {
        int leaves = 0;
        int others = 0;
        for (Absences sitting : latestFirst) {
            if (organisation.equals(sitting.withLeave.get(party))) {
                leaves++;
            } else if (organisation.equals(sitting.withoutLeave.get(party))) {
                others++;
            } else {
                break;
            }
        }
        boolean isExcusedNow = leaves == 1 && latestFirst.get(0).withLeave.containsKey(party);
        return !isExcusedNow && others + Math.max(0, leaves - 1) >= sittings;
    }
}
