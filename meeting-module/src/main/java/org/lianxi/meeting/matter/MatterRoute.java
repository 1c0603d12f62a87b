package org.lianxi.meeting.matter;

/** Where a matter belongs, by the rules M01 to M16 of DOMAIN §4.1. */
public enum MatterRoute {
    EMERGENCY("M01", MeetingPower.COORDINATE),
    LEGAL_CHANNEL("M02", MeetingPower.INFORM),
    REJECT("M03", MeetingPower.NONE),
    INTERESTED_OWNERS_UNANIMOUS("M04", MeetingPower.INFORM),
    OWNERS_ASSEMBLY_SPECIAL("M05", MeetingPower.PROPOSE),
    OWNERS_ASSEMBLY_ORDINARY("M06", MeetingPower.PROPOSE),
    DEPARTMENT_ENFORCEMENT("M07", MeetingPower.COORDINATE),
    UTILITY_OPERATOR("M08", MeetingPower.COORDINATE),
    DEVELOPER_WARRANTY("M09", MeetingPower.COORDINATE),
    STREET_JOINT_MEETING("M10", MeetingPower.COORDINATE),
    PEOPLES_MEDIATION("M11", MeetingPower.NONE),
    RESIDENTS_MEETING("M12", MeetingPower.PROPOSE),
    PROPERTY_CONTRACT("M13", MeetingPower.INFORM),
    SERVICE_REQUEST("M14", MeetingPower.NONE),
    JOINT_MEETING("M15", MeetingPower.DECIDE),
    /** No rule knows it: the party secretary says where it belongs. */
    MANUAL_REVIEW("M16", MeetingPower.NONE);

    private final String rule;
    private final MeetingPower meetingMay;

    MatterRoute(String rule, MeetingPower meetingMay) {
        this.rule = rule;
        this.meetingMay = meetingMay;
    }

    /** The id of the rule, such as {@code M05}: every answer to a submitter names it. */
    public String rule() {
        return rule;
    }

    /** What the joint meeting may do with such a matter. */
    public MeetingPower meetingMay() {
        return meetingMay;
    }

    /** Whether a matter on this route waits for the party secretary: for admission to an agenda, or for a route at all. */
    public boolean waitsForPartySecretary() {
        return this == MANUAL_REVIEW || leadsToMeeting();
    }

    /** Where a matter on this route is once it is screened. */
    MatterState afterScreening() {
        if (this == LEGAL_CHANNEL) {
            return MatterState.NOT_PROCESSED;
        }
        return waitsForPartySecretary() ? MatterState.SCREENED : MatterState.REROUTED;
    }

    /** Whether a matter on this route can get on an agenda; a danger on that of an emergency meeting. */
    public boolean leadsToMeeting() {
        return this == EMERGENCY || meetingMay.leadsToMeeting();
    }
}
