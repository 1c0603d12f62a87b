package org.lianxi.meeting.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaDocumentNumbers implements DocumentNumbers {

    private final EntityManager entityManager;

    @Inject
    JpaDocumentNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One statement counts on and locks the row, also when it is the first of the year. */
    @Override
    public DocumentNumber next(OrganisationId issuer, DocumentSeries series, Instant issuedAt) {
        int year = issuedAt.atZone(WorkingDays.ZONE).getYear();
        of(
                        "insert into meeting_number_series (issuer_id, series, document_year, last_number)"
                                + " values (?, ?, ?, 1) on duplicate key update last_number = last_number + 1",
                        issuer,
                        series,
                        year)
                .executeUpdate();
        Object number = of(
                        "select last_number from meeting_number_series"
                                + " where issuer_id = ? and series = ? and document_year = ?",
                        issuer,
                        series,
                        year)
                .getSingleResult();
        return new DocumentNumber(year, ((Number) number).intValue());
    }

    private Query of(String statement, OrganisationId issuer, DocumentSeries series, int year) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter(1, issuer.value())
                .setParameter(2, series.name())
                .setParameter(3, year);
    }
}
