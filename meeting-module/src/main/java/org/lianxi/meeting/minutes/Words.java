package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.recusal.Capacity;

/** How things are called in minutes. Chinese is the language of documents (DOMAIN §5), whatever the reader's language is. */
public final class Words {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    /** Arabic numerals, full year, no zero padding. DOMAIN §5.1. */
    public static String of(Instant moment) {
        return DAY.format(moment.atZone(WorkingDays.ZONE)) + " " + TIME.format(moment.atZone(WorkingDays.ZONE));
    }

    public static String of(MeetingType type) {
        return switch (type) {
            case REGULAR -> "例会";
            case EXTRAORDINARY -> "临时会议";
            case EMERGENCY -> "紧急会议";
        };
    }

    public static String of(Party party) {
        return switch (party) {
            case RESIDENTS_COMMITTEE -> "居委会";
            case OWNERS -> "业委会";
            case PROPERTY_SERVICE -> "物业";
        };
    }

    public static String of(PartyVote vote) {
        return switch (vote) {
            case FOR -> "同意";
            case AGAINST -> "反对";
            case ABSTAIN -> "弃权";
            case ABSENT -> "未到会";
            case RECUSED -> "回避";
        };
    }

    public static String of(AdoptionMode mode) {
        return switch (mode) {
            case CONSENSUS -> "协商一致（" + mode.rule() + "）";
            case PARTY_MAJORITY -> "三方多数同意（" + mode.rule() + "）";
        };
    }

    /** In which capacity somebody is recused; never a name. */
    public static String of(Capacity capacity) {
        return switch (capacity) {
            case CHAIR -> "社区党组织书记";
            case DEPUTY -> "社区党组织副书记";
            case SECRETARY -> "联席会议秘书";
            case NAMED_CHAIR -> "街道指定的主持人";
            case DELEGATE -> "代表";
            case ALTERNATE -> "替补代表";
        };
    }

    /** To whom a matter is passed on. */
    public static String addressee(MatterRoute route) {
        return switch (route) {
            case INTERESTED_OWNERS_UNANIMOUS -> "有利害关系的业主";
            case OWNERS_ASSEMBLY_SPECIAL, OWNERS_ASSEMBLY_ORDINARY -> "业主大会";
            case RESIDENTS_MEETING -> "居民会议";
            case DEPARTMENT_ENFORCEMENT -> "有关职能部门";
            case UTILITY_OPERATOR -> "专业经营单位";
            case DEVELOPER_WARRANTY -> "建设单位";
            case STREET_JOINT_MEETING -> "街道物业管理联席会议";
            case PROPERTY_CONTRACT -> "物业服务合同双方";
            default -> "有权处理的单位";
        };
    }

    /** The post after the name of the organisation in which it is held. */
    public static String of(Post post) {
        return switch (post) {
            case COMMUNITY_PARTY_SECRETARY -> "党组织书记";
            case COMMUNITY_PARTY_DEPUTY_SECRETARY -> "党组织副书记";
            case COMMUNITY_PARTY_MEMBER -> "党组织委员";
            case MEETING_SECRETARY -> "联席会议秘书";
            case RESIDENTS_COMMITTEE_DIRECTOR, OWNERS_COMMITTEE_DIRECTOR, PROPERTY_MANAGEMENT_COMMITTEE_DIRECTOR ->
                "主任";
            case RESIDENTS_COMMITTEE_VICE_DIRECTOR, OWNERS_COMMITTEE_VICE_DIRECTOR -> "副主任";
            case RESIDENTS_COMMITTEE_MEMBER, OWNERS_COMMITTEE_MEMBER, PROPERTY_MANAGEMENT_COMMITTEE_MEMBER -> "委员";
            case PROJECT_MANAGER -> "项目负责人";
            case PROPERTY_SERVICE_STAFF, CITY_SERVICE_STAFF -> "工作人员";
            case CITY_SERVICE_GENERAL_MANAGER -> "总经理";
            case OWNER_REPRESENTATIVE -> "业主代表";
            case SELF_MANAGEMENT_HEAD -> "负责人";
            case GRID_LEADER -> "网格长";
            case PARTY_DELEGATE -> "三方代表";
            case COMPOUND_BRANCH_SECRETARY -> "书记";
            case GRID_WORKER -> "网格员";
            case STREET_SUPERVISOR -> "督办员";
            case STREET_LEADER -> "党工委负责人";
            case DEPARTMENT_LIAISON -> "联络员";
            case DISTRICT_VIEWER -> "查看员";
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR -> "管理员";
        };
    }

    /** 1 to 99 as 一 … 九十九, for headings. */
    public static String numeral(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no heading has the number " + number);
        }
        int tens = number / 10;
        return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
    }
}
