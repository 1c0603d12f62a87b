package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.ownersregister.ImportOwnersRegister;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.voterecord.AnnounceOwnersVote;
import org.lianxi.committee.voterecord.CountOwnersVote;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.PrepareOwnersVote;
import org.lianxi.committee.voterecord.ProposalDraft;
import org.lianxi.committee.voterecord.PublishOwnersVoteResult;
import org.lianxi.committee.voterecord.ResultNoticeDraft;
import org.lianxi.committee.voterecord.TotalsDraft;
import org.lianxi.committee.voterecord.VoteNoticeDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.web.importing.SheetWords;

/** Two owners' votes of one compound: one passed on the boundary, one failed at exactly half of the area. */
@ApplicationScoped
public class OwnersVoteScenes {

    private static final String HEADING = "楼栋,房号,用途,面积,面积依据,销售交付,业主编号\n";

    @Inject
    private Chronicle chronicle;

    @Inject
    private CompoundRecords compounds;

    @Inject
    private ImportOwnersRegister importOwnersRegister;

    @Inject
    private PrepareOwnersVote prepareOwnersVote;

    @Inject
    private AnnounceOwnersVote announceOwnersVote;

    @Inject
    private CountOwnersVote countOwnersVote;

    @Inject
    private PublishOwnersVoteResult publishOwnersVoteResult;

    @Inject
    private MatterScenes matters;

    /** Tells both, forty days back; the second result waits to be posted. */
    void told(Neighbourhood place, LocalDate today) {
        LocalDate begin = today.minusDays(40);
        chronicle.note(Calendar.at(begin, 9, 0), () -> register(place));
        Supplier<OwnersVoteId> passed = announced(place, Affairs.ADVERTISING, begin);
        Supplier<OwnersVoteId> failed = announced(place, Affairs.NEW_COMPANY, begin);
        LocalDate counted = begin.plusDays(36);
        counted(place, passed, counted, totals(347, "31020.75", 115, "10215.75"));
        counted(place, failed, counted.plusDays(2), totals(221, "19550.00", 219, "19550.00"));
        chronicle.note(
                Calendar.at(counted.plusDays(2), 16, 0),
                () -> publishOwnersVoteResult.publish(
                        owners(place), passed.get(), new ResultNoticeDraft(counted.plusDays(2), "小区主出入口公告栏")));
    }

    private Supplier<OwnersVoteId> announced(Neighbourhood place, Affair affair, LocalDate begin) {
        Supplier<MatterId> matter = matters.submittedBy(Party.OWNERS, place, affair, begin);
        matters.screened(place, affair, matter, begin.plusDays(1));
        ProposalDraft proposal = new ProposalDraft(
                "是否同意：" + affair.resolution(),
                "维持现状。",
                "不动用维修资金，相关收支按季度公示。",
                "涉及全体业主的共有部分或服务。",
                "报价比较表",
                begin.plusDays(3));
        Supplier<OwnersVoteId> vote = chronicle.note(
                Calendar.at(begin.plusDays(2), 14, 0),
                () -> prepareOwnersVote.prepare(owners(place), matter.get().value(), proposal));
        VoteNoticeDraft notice =
                new VoteNoticeDraft(begin.plusDays(3), begin.plusDays(18), begin.plusDays(35), Set.of(), false);
        chronicle.note(
                Calendar.at(begin.plusDays(3), 10, 0),
                () -> announceOwnersVote.announce(owners(place), vote.get(), notice));
        return vote;
    }

    private void counted(Neighbourhood place, Supplier<OwnersVoteId> vote, LocalDate day, TotalsDraft totals) {
        chronicle.note(
                Calendar.at(day, 15, 0), () -> countOwnersVote.countTotals(owners(place), vote.get(), day, totals));
    }

    private static TotalsDraft totals(int yes, String yesArea, int no, String noArea) {
        return new TotalsDraft(yes, new BigDecimal(yesArea), no, new BigDecimal(noArea), 0, BigDecimal.ZERO);
    }

    /** 640 dwellings and 20 shops with 58,400.00 m²; nine dwellings unsold, one buyer with three shops: 650 heads. */
    private void register(Neighbourhood place) {
        List<String> buildings = compounds.card(place.compound().id()).buildings().stream()
                .map(BuildingView::name)
                .toList();
        StringBuilder sheet = new StringBuilder(HEADING);
        for (int number = 1; number <= 640; number++) {
            boolean isUnsold = number <= 9;
            sheet.append(buildings.get(number % buildings.size()))
                    .append(",")
                    .append(number)
                    .append(",住宅,88.00,登记,")
                    .append(isUnsold ? "未售," : "已交付,Z-" + number)
                    .append('\n');
        }
        for (int number = 1; number <= 20; number++) {
            sheet.append(buildings.get(0))
                    .append(",S")
                    .append(number)
                    .append(",商铺,104.00,登记,已交付,S-")
                    .append(number <= 3 ? 1 : number)
                    .append('\n');
        }
        byte[] content = sheet.toString().getBytes(StandardCharsets.UTF_8);
        ImportReport checked = importOwnersRegister.check(
                owners(place), place.compound().id(), "专有部分名册.csv", content, SheetWords.all());
        importOwnersRegister.apply(owners(place), place.compound().id(), checked.id(), SheetWords.all());
    }

    private static PersonId owners(Neighbourhood place) {
        return place.speakerOf(Party.OWNERS);
    }
}
