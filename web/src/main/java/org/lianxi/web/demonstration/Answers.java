package org.lianxi.web.demonstration;

import java.util.Set;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;

/** What the demonstration's secretaries answer, so that the rules propose the route of an affair. */
final class Answers {

    private Answers() {}

    static MatterAnswers leadingTo(MatterRoute route) {
        return switch (route) {
            case EMERGENCY -> that(MatterTrait.DANGER);
            case LEGAL_CHANNEL -> that(MatterTrait.LEGAL_CHANNEL);
            case REJECT -> that(MatterTrait.ILLEGAL_CONTENT);
            case INTERESTED_OWNERS_UNANIMOUS -> about(MatterSubject.DWELLING_TO_BUSINESS);
            case OWNERS_ASSEMBLY_SPECIAL -> about(MatterSubject.CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS);
            case OWNERS_ASSEMBLY_ORDINARY -> about(MatterSubject.HIRE_OR_FIRE_PSC);
            case DEPARTMENT_ENFORCEMENT -> that(MatterTrait.UNLAWFUL_ACT);
            case UTILITY_OPERATOR -> that(MatterTrait.UTILITY);
            case DEVELOPER_WARRANTY -> that(MatterTrait.WARRANTY);
            case STREET_JOINT_MEETING -> ordinary(MatterScope.MULTI_COMMUNITY, 2);
            case PEOPLES_MEDIATION -> that(MatterTrait.PRIVATE_ONLY);
            case RESIDENTS_MEETING -> about(MatterSubject.COMMUNITY_WELFARE_ALL_RESIDENTS);
            case PROPERTY_CONTRACT ->
                new MatterAnswers(
                        Set.of(MatterTrait.IN_CONTRACT), MatterSubject.NONE_OF_THESE, MatterScope.COMPOUND, 1);
            case SERVICE_REQUEST -> ordinary(MatterScope.HOUSEHOLD, 1);
            case JOINT_MEETING -> ordinary(MatterScope.COMPOUND, 2);
            case MANUAL_REVIEW -> ordinary(MatterScope.COMPOUND, 1);
        };
    }

    private static MatterAnswers that(MatterTrait trait) {
        return new MatterAnswers(Set.of(trait), MatterSubject.NONE_OF_THESE, MatterScope.COMPOUND, 2);
    }

    private static MatterAnswers about(MatterSubject subject) {
        return new MatterAnswers(Set.of(), subject, MatterScope.COMPOUND, 3);
    }

    private static MatterAnswers ordinary(MatterScope scope, int parties) {
        return new MatterAnswers(Set.of(), MatterSubject.NONE_OF_THESE, scope, parties);
    }
}
