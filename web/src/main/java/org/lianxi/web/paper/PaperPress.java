package org.lianxi.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.paper.Paper;
import org.lianxi.meeting.paper.PaperFormat;
import org.lianxi.meeting.paper.WritePaper;
import org.lianxi.meeting.paperwork.Audience;
import org.lianxi.meeting.paperwork.MeetingPapers;
import org.lianxi.meeting.paperwork.OwnersVotePapers;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistlePapers;
import org.lianxi.web.security.SignedIn;

/** Makes the file of a document for whoever is signed in. What is laid out has been read before: no transaction is open. */
@RequestScoped
public class PaperPress {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingPapers papers;

    @Inject
    private OwnersVotePapers ownersVotes;

    @Inject
    private WhistlePapers whistles;

    @Inject
    private WritePaper writer;

    /** The file; {@code id} is that of the meeting, of the minutes, or of the owners' vote. */
    public PaperFile file(PaperKind kind, String id, PaperFormat format) {
        Paper paper = paper(kind, id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(paper, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PaperFile(paper.name(), format, out);
    }

    private Paper paper(PaperKind kind, String id) {
        return switch (kind) {
            case NOTICE -> papers.notice(signedIn.person(), new MeetingId(id));
            case AGENDA -> papers.agenda(signedIn.person(), new MeetingId(id));
            case ATTENDANCE -> papers.attendanceSheet(signedIn.person(), new MeetingId(id));
            case MINUTES -> papers.minutes(signedIn.person(), new MinutesId(id), Audience.PARTIES);
            case PUBLIC_MINUTES -> papers.minutes(signedIn.person(), new MinutesId(id), Audience.PUBLIC);
            case OWNERS_PROPOSAL -> ownersVotes.proposal(signedIn.person(), new OwnersVoteId(id));
            case OWNERS_RESULT -> ownersVotes.result(signedIn.person(), new OwnersVoteId(id));
            case WHISTLE -> whistles.sheet(signedIn.person(), new WhistleId(id));
        };
    }
}
