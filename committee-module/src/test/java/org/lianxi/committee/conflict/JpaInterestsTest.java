package org.lianxi.committee.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenOrganisations;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.TestDatabase;

/** Declarations of interest and the search for conflicts, on the real schema. */
class JpaInterestsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final Instant NOW = Instant.parse("2026-05-10T01:00:00Z");

    private final RecordedActs acts = new RecordedActs();
    private final GivenOrganisations organisations = new GivenOrganisations();
    private final OrganisationId community;
    private final OrganisationId company;
    private final PersonId person = PersonId.fresh();
    private final GivenMandates mandates = new GivenMandates(() -> NOW);
    private final GivenPermissions permissions = new GivenPermissions();

    JpaInterestsTest() {
        OrganisationId street = organisations.within(organisations.city(), OrganisationKind.STREET);
        community = organisations.within(street, OrganisationKind.COMMUNITY);
        company = organisations.within(community, OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE);
        permissions.allow(person, Action.DECLARE_CONFLICT, Scope.community(community));
        DATABASE.run(em -> {
            insert(em, "committee_person (id, display_name) values (?1, 'p')", person.value());
            insert(
                    em,
                    "committee_organisation (id, kind, name, version) values (?1,"
                            + " 'COMMUNITY_CITY_SERVICE_ENTERPRISE', 'CSE', 0)",
                    company.value());
        });
    }

    @Test
    void a_declaration_holds_from_the_day_it_is_made_until_it_is_withdrawn() {
        InterestId id = DATABASE.call(em -> declaring(em).declare(person, company, InterestKind.DEALINGS));

        Ties during = DATABASE.call(em -> finding(em).with(Set.of(company, community)));
        DATABASE.run(em -> withdrawing(em).withdraw(person, id));
        Ties after = DATABASE.call(em -> finding(em).with(Set.of(company)));

        assertThat(during.companies()).containsExactly(company);
        assertThat(during.declared())
                .containsExactly(new InterestView(id, person, company, InterestKind.DEALINGS, NOW));
        assertThat(after.declared()).isEmpty();
        assertThat(acts.names()).containsExactly("InterestDeclared", "InterestWithdrawn");
    }

    @Test
    void everybody_reads_the_own_declarations() {
        DATABASE.run(em -> declaring(em).declare(person, company, InterestKind.DIRECT_INTEREST));

        OwnInterestsView own = DATABASE.call(
                em -> new ReadingInterests(permissions, organisations, new JpaInterestRegister(em)).own(person));

        assertThat(own.declared())
                .extracting(OwnInterestsView.Line::kind)
                .containsExactly(InterestKind.DIRECT_INTEREST);
        assertThat(own.companies()).extracting(OrganisationView::id).containsExactly(company);
    }

    @Test
    void the_same_interest_is_not_declared_twice_and_only_about_a_company() {
        DATABASE.run(em -> declaring(em).declare(person, company, InterestKind.DEALINGS));

        assertThatThrownBy(() -> DATABASE.run(em -> declaring(em).declare(person, company, InterestKind.DEALINGS)))
                .isInstanceOf(InterestDeclaredAlready.class);
        assertThatThrownBy(() -> DATABASE.run(em -> declaring(em).declare(person, community, InterestKind.DEALINGS)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_withdraws_what_somebody_else_declared_nor_declares_without_a_part_in_meetings() {
        InterestId id = DATABASE.call(em -> declaring(em).declare(person, company, InterestKind.DEALINGS));
        PersonId other = PersonId.fresh();

        assertThatThrownBy(() -> DATABASE.run(em -> declaring(em).declare(other, company, InterestKind.DEALINGS)))
                .isInstanceOf(NotPermitted.class);
        permissions.allow(other, Action.DECLARE_CONFLICT, Scope.community(community));
        assertThatThrownBy(() -> DATABASE.run(em -> withdrawing(em).withdraw(other, id)))
                .isInstanceOf(UnknownInterest.class);
    }

    @Test
    void posts_in_a_company_are_found() {
        mandates.give(person, Post.PARTY_DELEGATE, company, Instant.EPOCH, Optional.empty());
        mandates.give(person, Post.MEETING_SECRETARY, community, Instant.EPOCH, Optional.empty());

        Ties ties = DATABASE.call(em -> finding(em).with(Set.of(company)));

        assertThat(ties.posts()).extracting(Mandate::organisation).containsExactly(company);
    }

    private DeclareInterest declaring(EntityManager em) {
        return new DeclaringInterest(permissions, organisations, new JpaInterestRegister(em), acts, () -> NOW);
    }

    private WithdrawInterest withdrawing(EntityManager em) {
        return new WithdrawingInterest(permissions, new JpaInterestRegister(em), acts, () -> NOW);
    }

    private Conflicts finding(EntityManager em) {
        return new FindingConflicts(organisations, mandates, new JpaInterestRegister(em));
    }

    private static void insert(EntityManager em, String row, String id) {
        em.createNativeQuery("insert into " + row).setParameter(1, id).executeUpdate();
    }
}
