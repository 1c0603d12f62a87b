package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.numbering.DocumentNumber;

/** Minutes in any state, reached by doing what people do. */
final class SomeMinutes {

    static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    static final PersonId SECRETARY = new PersonId("secretary");
    static final PersonId PARTY_SECRETARY = new PersonId("party-secretary");
    static final PersonId DELEGATE = new PersonId("delegate");
    static final Instant THURSDAY = Instant.parse("2026-03-19T10:00:00Z");
    /** Friday 24:00 in Shanghai. */
    static final Instant LIMIT = Instant.parse("2026-03-20T16:00:00Z");

    static final String TEXT = "议定事项：𠮷祥小区电动自行车停放 🚲。\n第二行";

    private final Minutes minutes;

    private SomeMinutes(String meeting) {
        List<Seat> parties = Stream.of(Party.values()).map(SomeMinutes::seat).toList();
        minutes = new Minutes(
                MinutesId.fresh(),
                new Minutes.Draft(new MeetingId(meeting), COMMUNITY, "甲社区三方联席会议纪要", TEXT, 3, parties),
                THURSDAY);
    }

    /** Who sits for a party: RC-1, OC-1 or PSC-1. */
    static Seat seat(Party party) {
        return new Seat(
                party,
                new OrganisationId(
                        switch (party) {
                            case RESIDENTS_COMMITTEE -> "RC-1";
                            case OWNERS -> "OC-1";
                            case PROPERTY_SERVICE -> "PSC-1";
                        }));
    }

    static SomeMinutes drafted() {
        return new SomeMinutes("meeting-1");
    }

    static SomeMinutes draftedOf(String meeting) {
        return new SomeMinutes(meeting);
    }

    static SomeMinutes sent() {
        return drafted().send();
    }

    SomeMinutes send() {
        minutes.send(THURSDAY, LIMIT);
        return this;
    }

    SomeMinutes signedBy(Party... parties) {
        for (Party party : parties) {
            minutes.answer(seat(party), Answer.signed(minutes.hash()), DELEGATE, THURSDAY);
        }
        return this;
    }

    SomeMinutes refusedBy(Party party) {
        minutes.answer(seat(party), Answer.refused(minutes.hash(), "费用未明确"), DELEGATE, THURSDAY);
        return this;
    }

    SomeMinutes signedByAll() {
        return signedBy(Party.values());
    }

    SomeMinutes issued() {
        minutes.issue(new DocumentNumber(2026, 1), PARTY_SECRETARY, LIMIT);
        return this;
    }

    Minutes build() {
        return minutes;
    }
}
