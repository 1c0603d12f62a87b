package org.lianxi.web.demonstration;

import java.util.List;
import org.lianxi.committee.organisation.OrganisationKind;

/** What is invented about the demonstration city. No name in it is meant to be one of the real world. */
final class CityPlan {

    static final String CITY = "云岭市";
    static final String DISTRICT = "古榕区";

    /** 撤镇设街道: this street was a town before. */
    static final String STREET_THAT_WAS_A_TOWN = "白鹭街道";

    static final String TOWN = "白鹭镇";

    static final String COMMUNITY_WITH_OLD_COMPOUNDS = "松风社区";

    private static final Company ANJU = new Company("云岭安居物业服务有限公司", "安居物业", "psc1", WhoSignsIn.EVERYBODY);
    private static final Company JIAHE = new Company("云岭佳和物业服务有限公司", "佳和物业", "psc2", WhoSignsIn.SPEAKERS);
    private static final Company HUPAN = new Company("云岭湖畔物业服务有限公司", "湖畔物业", "psc3", WhoSignsIn.NOBODY);

    static final List<Company> COMPANIES = List.of(ANJU, JIAHE, HUPAN);

    static final List<StreetPlan> STREETS = List.of(
            new StreetPlan(
                    "青石街道",
                    1,
                    List.of(
                            new CommunityPlan(
                                    "清溪社区",
                                    1,
                                    WhoSignsIn.EVERYBODY,
                                    List.of(
                                            new CompoundPlan("桂花苑", 1, 660, OrganisationKind.OWNERS_COMMITTEE, ANJU),
                                            new CompoundPlan("翠竹园", 2, 320, OrganisationKind.OWNERS_COMMITTEE, ANJU))),
                            new CommunityPlan(
                                    "文昌社区",
                                    2,
                                    WhoSignsIn.SPEAKERS,
                                    List.of(
                                            new CompoundPlan("学府家园", 3, 540, OrganisationKind.OWNERS_COMMITTEE, JIAHE),
                                            new CompoundPlan(
                                                    "文昌里",
                                                    4,
                                                    96,
                                                    OrganisationKind.OWNERS_COMMITTEE,
                                                    Company.OF_THE_COMMUNITY))),
                            new CommunityPlan(
                                    "和顺社区",
                                    3,
                                    WhoSignsIn.NOBODY,
                                    List.of(
                                            new CompoundPlan("和顺花园", 5, 412, OrganisationKind.OWNERS_COMMITTEE, JIAHE),
                                            new CompoundPlan(
                                                    "铁路二村",
                                                    6,
                                                    188,
                                                    OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE,
                                                    ANJU))))),
            new StreetPlan(
                    "白鹭街道",
                    2,
                    List.of(
                            new CommunityPlan(
                                    "望湖社区",
                                    4,
                                    WhoSignsIn.LEADERS,
                                    List.of(
                                            new CompoundPlan("望湖名邸", 7, 730, OrganisationKind.OWNERS_COMMITTEE, HUPAN),
                                            new CompoundPlan("渔歌苑", 8, 265, OrganisationKind.OWNERS_COMMITTEE, HUPAN))),
                            new CommunityPlan(
                                    "松风社区",
                                    5,
                                    WhoSignsIn.LEADERS,
                                    List.of(new CompoundPlan(
                                            "松风小区", 9, 350, OrganisationKind.OWNERS_COMMITTEE, JIAHE))))));

    private CityPlan() {}

    /**
     * A property service company.
     *
     * @param shortName as people call it
     * @param login of its first delegate
     * @param whoSignsIn who of its delegates has an account
     */
    record Company(String name, String shortName, String login, WhoSignsIn whoSignsIn) {

        /** Stands for the city service enterprise that the compound's community has founded itself. */
        static final Company OF_THE_COMMUNITY = new Company("城市服务有限公司", "城市服务公司", "cse", WhoSignsIn.SPEAKERS);
    }

    /**
     * A street.
     *
     * @param number ends the logins of its people
     */
    record StreetPlan(String name, int number, List<CommunityPlan> communities) {}

    /**
     * Who of a community has an account. Each costs a hash that is slow on purpose, at the very start of the product; the
     * others are there all the same, and act in the past that is told.
     */
    enum WhoSignsIn {
        NOBODY,
        /** Party secretary and meeting secretary. */
        LEADERS,
        /** Them and the first delegate of each party. */
        SPEAKERS,
        /** Everybody, so that the whole loop can be walked. */
        EVERYBODY;

        boolean include(WhoSignsIn least) {
            return compareTo(least) >= 0;
        }
    }

    /**
     * A community.
     *
     * @param number ends the logins of its people
     */
    record CommunityPlan(String name, int number, WhoSignsIn whoSignsIn, List<CompoundPlan> compounds) {}

    /**
     * A compound.
     *
     * @param number ends the logins of its people
     * @param owners which body sits for the owners
     */
    record CompoundPlan(String name, int number, int households, OrganisationKind owners, Company company) {

        boolean hasOwnersCommittee() {
            return owners == OrganisationKind.OWNERS_COMMITTEE;
        }

        String ownersBody() {
            return name + (hasOwnersCommittee() ? "业主委员会" : "物业管理委员会");
        }

        String ownersDelegate() {
            return name + (hasOwnersCommittee() ? "业委会" : "物管会") + "代表";
        }
    }
}
