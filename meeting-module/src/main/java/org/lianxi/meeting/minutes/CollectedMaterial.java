package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecord.PersonRecord;
import org.lianxi.meeting.motion.MotionViews;
import org.lianxi.meeting.notice.ContactAttempt;
import org.lianxi.meeting.notice.NoticeReach;
import org.lianxi.meeting.notice.NoticeViews;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
class CollectedMaterial implements MinutesMaterial {

    private final PreviousItems previousItems;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Meetings meetings;
    private final Recusals recusals;
    private final MotionViews motions;
    private final NoticeViews notices;

    @Inject
    CollectedMaterial(
            PreviousItems previousItems,
            Mandates mandates,
            Organisations organisations,
            Meetings meetings,
            Recusals recusals,
            MotionViews motions,
            NoticeViews notices) {
        this.previousItems = previousItems;
        this.mandates = mandates;
        this.organisations = organisations;
        this.meetings = meetings;
        this.recusals = recusals;
        this.motions = motions;
        this.notices = notices;
    }

    @Override
    public Material of(MeetingRecord record) {
        NoticeReach reach = notices.reach(record.meeting());
        return new Material(
                previousItems.of(record.compound(), record.startsAt()),
                roles(record, reach),
                recusals.sheet(meetings.get(record.meeting())),
                motions.ofRecord(record.meeting()),
                reach,
                partyOffice(record.community()));
    }

    private Map<PersonId, String> roles(MeetingRecord record, NoticeReach reach) {
        Map<PersonId, Mandate> held = new HashMap<>();
        Stream<PersonId> seated = Stream.concat(record.chair().stream(), record.observers().stream())
                .map(PersonRecord::person);
        Stream.concat(seated, reach.attempts().stream().map(ContactAttempt::by))
                .distinct()
                .forEach(person -> firstPost(person).ifPresent(mandate -> held.put(person, mandate)));
        Map<OrganisationId, String> names = organisations.names(
                held.values().stream().map(Mandate::organisation).collect(Collectors.toSet()));
        return held.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> role(entry, names)));
    }

    private Optional<Mandate> firstPost(PersonId person) {
        return mandates.of(person).stream()
                .filter(mandate -> !mandate.post().isAdministrator())
                .findFirst();
    }

    private static String role(Map.Entry<PersonId, Mandate> entry, Map<OrganisationId, String> names) {
        Mandate mandate = entry.getValue();
        return names.getOrDefault(mandate.organisation(), "") + Words.of(mandate.post());
    }

    private String partyOffice(OrganisationId community) {
        OrganisationId street = organisations.streetOf(community);
        return organisations.ofKind(OrganisationKind.STREET_PARTY_OFFICE).stream()
                .filter(office -> office.street().filter(street::equals).isPresent())
                .findFirst()
                .orElseGet(() -> organisations.get(street))
                .name();
    }
}
