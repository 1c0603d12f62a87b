package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import org.lianxi.committee.importing.CheckedImport;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetDesk;
import org.lianxi.committee.importing.SheetSent;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersregister.OwnersRegisters;
import org.lianxi.committee.ownersregister.UnitPlace;
import org.lianxi.committee.ownersvote.ExclusiveUnit;

@ApplicationScoped
@Transactional
class ImportingOwnersBallots implements ImportOwnersBallots {

    private final OpenRecord records;
    private final SheetDesk desk;
    private final VoteRegister votes;
    private final OwnersRegisters registers;

    @Inject
    ImportingOwnersBallots(OpenRecord records, SheetDesk desk, VoteRegister votes, OwnersRegisters registers) {
        this.records = records;
        this.desk = desk;
        this.votes = votes;
        this.registers = registers;
    }

    @Override
    public ImportReport check(PersonId by, OwnersVoteId id, String fileName, byte[] content, ImportWords words) {
        OwnersVote vote = records.hold(by, id);
        vote.requireAnnounced();
        SheetSent sent = new SheetSent(ImportKind.OWNERS_BALLOTS, id.value(), fileName, content);
        return desk.check(by, sent, words, reading(vote, words));
    }

    @Override
    public ImportReport apply(PersonId by, OwnersVoteId id, ImportId sheet, ImportWords words) {
        OwnersVote vote = records.hold(by, id);
        vote.requireAnnounced();
        return desk.apply(by, new CheckedImport(sheet, id.value()), words, reading(vote, words));
    }

    @Override
    public ImportReport report(PersonId by, OwnersVoteId id, ImportId sheet, ImportWords words) {
        OwnersVote vote = records.hold(by, id);
        return desk.report(by, new CheckedImport(sheet, id.value()), words, reading(vote, words));
    }

    private Function<Findings, Entries> reading(OwnersVote vote, ImportWords words) {
        Map<UnitPlace, ExclusiveUnit> units = vote.frozen().part().of(registers.units(vote.register()));
        return findings -> new BallotEntries(
                findings,
                words,
                new BallotBox(units, vote.frozen().countsParking(), vote.rules().proxies()),
                ballots -> votes.replaceBallots(vote.id(), ballots));
    }
}
