package org.lianxi.committee.override;

import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.CellOverride;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

class JpaOverridesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    /** Eight in the morning in Shanghai is still the day before in London: the day is Shanghai's. */
    private final SetClock clock = SetClock.at("2026-03-16T07:30:00+08:00");

    private final OrganisationId place = place();
    private final PersonId proposer = person();
    private final PersonId approver = person();

    @Test
    void are_found_as_they_were_kept() {
        OverrideDraft draft = draft(TODAY, Optional.of(TODAY.plusDays(3)));
        OverrideId id = approved(draft);

        OverrideView found = asked(each -> each.get(id).view(Reach.NOWHERE, TODAY));

        assertThatObject(found.draft()).isEqualTo(draft);
        assertThatObject(found.decision())
                .isEqualTo(Optional.of(new OverrideView.Step(approver, clock.instant(), "同意")));
        assertThatCollection(asked(each -> each.ofCell(draft))).hasSize(1);
        assertThatCollection(asked(each -> each.page(Optional.of(place), PageRequest.first())))
                .hasSize(1);
        assertThatCollection(asked(JpaOverrides::approved)).isNotEmpty();
        assertThatThrownBy(() -> asked(each -> each.get(new OverrideId("none"))))
                .isInstanceOf(UnknownOverride.class);
    }

    @Test
    void hold_in_their_term_by_the_day_in_shanghai() {
        OverrideId id = approved(draft(TODAY, Optional.of(TODAY.plusDays(1))));

        assertThatCollection(asked(JpaOverrides::inForce))
                .extracting(CellOverride::id)
                .contains(id.value());
        clock.pass(Duration.ofDays(1));
        assertThatCollection(asked(JpaOverrides::inForce))
                .extracting(CellOverride::id)
                .doesNotContain(id.value());
    }

    @Test
    void do_not_hold_while_they_wait() {
        OverrideId id = DATABASE.call(em -> {
            ProposedOverride waiting = new ProposedOverride(proposer, clock.instant(), draft(TODAY, Optional.empty()));
            new JpaOverrides(em, clock).enter(waiting);
            return waiting.id();
        });

        assertThatCollection(asked(JpaOverrides::inForce))
                .extracting(CellOverride::id)
                .doesNotContain(id.value());
    }

    private OverrideId approved(OverrideDraft draft) {
        return DATABASE.call(em -> {
            ProposedOverride proposed = new ProposedOverride(proposer, clock.instant(), draft);
            proposed.approve(approver, clock.instant(), TODAY, "同意");
            new JpaOverrides(em, clock).enter(proposed);
            return proposed.id();
        });
    }

    private OverrideDraft draft(LocalDate from, Optional<LocalDate> until) {
        return new OverrideDraft(Action.SCREEN_MATTER, Role.CBS, place, Reach.COMMUNITY, "试点", from, until);
    }

    private static OrganisationId place() {
        OrganisationId id = OrganisationId.fresh();
        DATABASE.sql("insert into committee_organisation (id, kind, name, version) values ('" + id
                + "', 'COMMUNITY', 'x', 1)");
        return id;
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }

    private <T> T asked(Function<JpaOverrides, T> question) {
        return DATABASE.call(em -> question.apply(new JpaOverrides(em, clock)));
    }
}
