package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaMinutesNumbers implements MinutesNumbers {

    private final EntityManager entityManager;

    @Inject
    JpaMinutesNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One statement counts on and locks the row, also when it is the first of the year. */
    @Override
    public DocumentNumber next(OrganisationId community, int year) {
        of(
                        "insert into meeting_minutes_number (community_id, document_year, last_number) values (?, ?, 1)"
                                + " on duplicate key update last_number = last_number + 1",
                        community,
                        year)
                .executeUpdate();
        Object number = of(
                        "select last_number from meeting_minutes_number where community_id = ? and document_year = ?",
                        community,
                        year)
                .getSingleResult();
        return new DocumentNumber(year, ((Number) number).intValue());
    }

    private Query of(String statement, OrganisationId community, int year) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter(1, community.value())
                .setParameter(2, year);
    }
}
