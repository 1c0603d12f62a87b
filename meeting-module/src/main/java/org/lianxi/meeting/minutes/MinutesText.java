package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.ItemRecord.VoteRecord;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.MeetingRecord.PartyRecord;
import org.lianxi.meeting.decision.MeetingRecord.PersonRecord;
import org.lianxi.meeting.decision.MeetingRecord.Presence;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.minutes.PreviousItems.PreviousItem;

/**
 * The first text of minutes, written from what was recorded in the order of DOMAIN §5.2 D5. It names organisations and
 * posts, never persons. Document number and signatures stand outside the text: they come after it was signed.
 */
final class MinutesText {

    /** DOMAIN §10 no. 7: must be printed on minutes, word for word. No edit may drop it. */
    static final String LIMITS_OF_THE_MEETING = "本会议为协商协调机制，依法应由业主共同决定的事项以业主大会决定为准";

    private final MeetingRecord record;
    private final MinutesMaterial.Material material;
    private final List<String> lines = new ArrayList<>();

    MinutesText(MeetingRecord record, MinutesMaterial.Material material) {
        this.record = record;
        this.material = material;
    }

    String heading() {
        return record.communityName() + (record.level() == MeetingLevel.STREET ? "物业管理联席会议纪要" : "三方联席会议纪要");
    }

    /** Lines end with one line feed; there is none at the end. */
    String write() {
        lines.clear();
        writeHead();
        writeSection("一、上次议定事项办理情况", material.previous(), MinutesText::previous);
        writeSection("二、议定事项", items(AgendaItemKind.DECISION), this::decision);
        writeSection("三、转交和通报事项", passedOn(), MinutesText::passedOn);
        writeSection("四、不同意见和回避", dissents(), Function.identity());
        lines.addAll(RecusalWords.of(material.recusals()));
        lines.add("");
        lines.add("五、下次会议");
        lines.add("时间、地点另行通知。");
        lines.add("");
        lines.addAll(MotionWords.of(material.motions()));
        lines.add(LIMITS_OF_THE_MEETING + "。");
        lines.add("");
        writeAttendance();
        return String.join("\n", lines);
    }

    private void writeHead() {
        lines.add("会议：" + record.title() + "（" + Words.of(record.type()) + "）");
        lines.add("时间：" + Words.of(record.startsAt()));
        if (!record.openedEarlyBecause().isEmpty()) {
            lines.add("提前开会：" + Words.of(record.openedAt()) + "，理由：" + onOneLine(record.openedEarlyBecause()));
        }
        lines.add("地点：" + record.place());
        lines.add("到会条件：" + QuorumWords.of(record.quorum()));
        lines.add("主持：" + record.chair().map(this::role).orElse(record.communityName() + "党组织"));
        lines.addAll(ReachWords.of(record, material.reach(), material.roles()));
        lines.add("");
    }

    private <T> void writeSection(String heading, List<T> entries, Function<T, String> words) {
        lines.add(heading);
        if (entries.isEmpty()) {
            lines.add("无。");
        }
        for (int i = 0; i < entries.size(); i++) {
            lines.add("（" + Words.numeral(i + 1) + "）" + words.apply(entries.get(i)));
        }
        lines.add("");
    }

    private static String previous(PreviousItem item) {
        String progress = item.tasks() == 0
                ? "尚未交办"
                : "任务" + item.tasks() + "项，已销号" + item.signedOff() + "项，逾期" + item.overdue() + "项";
        return item.documentNumber() + " " + item.title() + "：" + progress + "。";
    }

    private List<ItemRecord> items(AgendaItemKind kind) {
        return record.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private String decision(ItemRecord item) {
        List<String> parts = new ArrayList<>();
        parts.add(item.matterTitle());
        parts.add("事由：" + onOneLine(item.matterFacts()));
        boolean adopted = item.outcome() == Outcome.ADOPTED;
        parts.add((adopted ? "议定内容：" + onOneLine(item.resolvedText()) : "提议内容：" + onOneLine(item.proposedText())));
        if (item.outcome() == Outcome.DEFERRED) {
            parts.add("结果：" + DeferralWords.of(item.deferral()) + "。");
            return String.join("\n", parts);
        }
        parts.add("通过方式：" + Words.of(item.mode()) + "。表决：" + votes(item) + "。结果：" + result(item) + "。");
        item.electorate().map(QuorumWords::atVote).ifPresent(parts::add);
        if (!item.modeReason().isBlank()) {
            parts.add("采用该表决规则的理由：" + onOneLine(item.modeReason()));
        }
        if (item.isToBeRatified()) {
            parts.add("本项为紧急安全措施，须在下次例会上追认（规则Q1）。");
        }
        if (adopted) {
            parts.add("责任方：" + obliged(item) + "。");
            byContract(item).ifPresent(parts::add);
            parts.add("牵头单位、完成时限、办结凭证：纪要印发后交办，每项任务明确一个牵头单位。");
            parts.add("公示：公示前去除个人信息，期限按议事规则执行。");
        }
        return String.join("\n", parts);
    }

    private static String votes(ItemRecord item) {
        return item.votes().stream()
                .map(vote -> voter(item, vote) + Words.of(vote.vote()))
                .collect(joining("，"));
    }

    /** Where several organisations sit for one party, the party alone would not say who voted. */
    private static String voter(ItemRecord item, VoteRecord vote) {
        boolean isAlone = item.votes().stream()
                        .filter(each -> each.party() == vote.party())
                        .count()
                == 1;
        return isAlone ? Words.of(vote.party()) : vote.organisationName();
    }

    private static String result(ItemRecord item) {
        if (item.outcome() == Outcome.ADOPTED) {
            return "通过";
        }
        if (item.outcome() == Outcome.CONTRACT_DUTY) {
            return "缺席一方的合同义务，不作决议，转物业合同办理（A4，M13）";
        }
        if (item.outcome() == Outcome.PROPOSED) {
            return "责任方回避，新增义务不作决议，转为建议";
        }
        String failed = item.adoption().stream()
                .flatMap(adoption -> adoption.failed().stream())
                .map(Enum::name)
                .collect(joining("、"));
        return "未达成一致" + (failed.isEmpty() ? "" : "（不符合" + failed + "）");
    }

    /** The A0 exception, marked as such: DOMAIN §4.2. */
    private static Optional<String> byContract(ItemRecord item) {
        String parties = item.adoption().stream()
                .flatMap(adoption -> adoption.consentNotNeeded().stream())
                .map(Words::of)
                .collect(joining("、"));
        return parties.isEmpty() ? Optional.empty() : Optional.of("其中" + parties + "的义务依法律或合同已有，本次仅作安排（A0例外）。");
    }

    private static String obliged(ItemRecord item) {
        return item.obliged().isEmpty()
                ? "无"
                : item.obliged().stream()
                        .map(party -> withOrganisations(party, item))
                        .collect(joining("、"));
    }

    private static String withOrganisations(Party party, ItemRecord item) {
        return Words.of(party)
                + item.votes().stream()
                        .filter(vote -> vote.party() == party)
                        .map(VoteRecord::organisationName)
                        .collect(joining("、", "（", "）"));
    }

    private List<ItemRecord> passedOn() {
        return Stream.concat(
                        Stream.of(AgendaItemKind.PROPOSAL, AgendaItemKind.INFORMATION)
                                .map(this::items)
                                .flatMap(List::stream),
                        items(AgendaItemKind.DECISION).stream().filter(MinutesText::isPassedOnInPart))
                .toList();
    }

    /** What would be new for a recused party is proposed. */
    private static boolean isPassedOnInPart(ItemRecord item) {
        return item.outcome() == Outcome.PROPOSED || (item.outcome() == Outcome.ADOPTED && item.isNewDutyRefused());
    }

    private static String passedOn(ItemRecord item) {
        if (item.outcome() == Outcome.DEFERRED) {
            return item.matterTitle() + "：" + DeferralWords.of(item.deferral()) + "。";
        }
        if (item.kind() == AgendaItemKind.DECISION) {
            return item.matterTitle() + "：建议由业主一方与服务企业依法协商确定新增义务（SOD-02）。"
                    + onOneLine(item.newDuty().isBlank() ? item.proposedText() : item.newDuty());
        }
        String what = item.kind() == AgendaItemKind.PROPOSAL
                ? "建议" + Words.addressee(item.route()) + "依法决定或处理（"
                        + item.route().rule() + "）"
                : "通报";
        return item.matterTitle() + "：" + what + "。" + onOneLine(item.proposedText());
    }

    private List<String> dissents() {
        return record.items().stream()
                .flatMap(item -> item.votes().stream()
                        .filter(vote -> vote.vote() == PartyVote.AGAINST)
                        .map(vote -> dissent(item, vote)))
                .toList();
    }

    private static String dissent(ItemRecord item, VoteRecord vote) {
        String reason = vote.reason().isBlank() ? "未说明理由" : "理由：" + onOneLine(vote.reason());
        return item.matterTitle() + "：" + Words.of(vote.party()) + "（" + vote.organisationName() + "）反对，" + reason;
    }

    private void writeAttendance() {
        lines.add("出席：" + delegates(Presence.PRESENT));
        lines.add("请假：" + delegates(Presence.LEAVE));
        lines.add("缺席：" + delegates(Presence.ABSENT));
        String observers = record.observers().stream().map(this::role).collect(joining("，"));
        QuorumWords.partial(record).ifPresent(lines::add);
        lines.add("列席：" + (observers.isEmpty() ? "无" : observers));
        lines.add("抄送：" + copies() + "。");
    }

    private String delegates(Presence presence) {
        String listed = record.parties().stream()
                .map(party -> delegates(party, presence))
                .filter(words -> !words.isEmpty())
                .collect(joining("，"));
        return listed.isEmpty() ? "无" : listed;
    }

    private static String delegates(PartyRecord party, Presence presence) {
        long number = party.delegates().stream()
                .filter(delegate -> delegate.presence() == presence)
                .count();
        return number == 0 ? "" : party.organisationName() + "代表" + number + "人";
    }

    private String copies() {
        Stream<String> ownersAndService = record.parties().stream()
                .filter(party -> party.party() != Party.RESIDENTS_COMMITTEE)
                .map(PartyRecord::organisationName);
        return Stream.concat(Stream.of(material.copyTo()), ownersAndService).collect(joining("，"));
    }

    private String role(PersonRecord person) {
        Map<PersonId, String> roles = material.roles();
        return roles.getOrDefault(person.person(), "列席人员");
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
