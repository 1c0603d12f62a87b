package org.lianxi.meeting.minutes;

import java.util.Optional;
import org.lianxi.committee.organisation.Party;

/**
 * What one person can do with minutes now. It hides what would be refused; it protects nothing.
 *
 * @param signsFor the party whose answer this person can give now; present exactly when {@code maySign}
 */
public record MinutesActs(
        boolean mayEdit,
        boolean maySend,
        boolean maySign,
        Optional<Party> signsFor,
        boolean mayClose,
        boolean mayIssue,
        boolean mayCorrect,
        boolean mayWithdraw) {}
