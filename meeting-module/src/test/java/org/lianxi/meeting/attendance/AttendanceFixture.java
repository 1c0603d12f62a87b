package org.lianxi.meeting.attendance;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.ConveningFixture;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.QuorumCheck;
import org.lianxi.meeting.convening.SignInSheet;
import org.lianxi.meeting.recusal.RecusalFixture;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The attendance feature, put together for tests. */
public final class AttendanceFixture {

    public final SignInToMeeting signIn;
    public final RecordSignIn record;
    public final LeaveMeeting leave;
    public final RecordLeaving recordLeaving;
    public final AttendanceSheets sheets;
    public final PaperAttendance paper;
    public final AttendanceViews views;
    private final RegisteredAttendance registered;
    private final LeavingWithMandate leavers;
    private final KeptSignInBook book;

    public AttendanceFixture(
            Surroundings around, Optional<EntityManager> database, ConveningFixture convening, RecusalFixture recusal) {
        SignInRepository repository =
                database.<SignInRepository>map(JpaSignInRepository::new).orElseGet(InMemorySignInRepository::new);
        TestTown town = around.town();
        this.book = new KeptSignInBook(
                convening.meetings,
                town.mandates(),
                town.organisations(),
                recusal.recusals,
                repository,
                around.acts(),
                around.clock());
        this.signIn = new SigningInToMeeting(town.permissions(), convening.meetings, book);
        this.record = new RecordingSignIn(town.permissions(), convening.meetings, book);
        this.leave = new LeavingMeeting(town.permissions(), convening.meetings, book);
        this.recordLeaving = new RecordingLeaving(town.permissions(), convening.meetings, book);
        this.registered =
                new RegisteredAttendance(repository, convening.meetings, Procedures.proposed(), around.clock());
        this.sheets = registered;
        this.leavers = new LeavingWithMandate(repository, convening.meetings, around.acts(), around.clock());
        this.paper = new EnteringPaperAttendance(repository);
        this.views = new ShownAttendance(
                town.permissions(),
                convening.meetings,
                repository,
                registered,
                town.mandates(),
                town.persons(),
                town.organisations());
    }

    /** Somebody ends a mandate while meetings sit. */
    public void endMandate(MandateEndedEarly ended) {
        leavers.on(ended);
    }

    public SignInSheet signInSheet() {
        return book;
    }

    public QuorumCheck port() {
        return registered;
    }

    private static final class InMemorySignInRepository implements SignInRepository {

        private final List<SignInEntry> entries = new ArrayList<>();

        @Override
        public void add(SignInEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<SignInEntry> openOf(PersonId person) {
            return entries.stream()
                    .filter(each -> each.isOpen() && each.person().equals(person))
                    .toList();
        }

        @Override
        public List<SignInEntry> of(MeetingId meeting) {
            return entries.stream()
                    .filter(entry -> entry.meeting().equals(meeting))
                    .toList();
        }
    }
}
