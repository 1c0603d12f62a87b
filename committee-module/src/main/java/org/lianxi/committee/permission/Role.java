package org.lianxi.committee.permission;

/** The columns of the permission matrix (DOMAIN §2.3): as what somebody acts. */
public enum Role {
    /** 社区党组织书记. */
    CPS,
    /** 联席会议秘书. */
    SEC,
    /** 居委会. */
    RC,
    /** 业委会, or the property management committee in its place. */
    OC,
    /** 物业, or a community city service enterprise in its place. */
    PSC,
    /** 小区党支部书记. */
    CBS,
    /** 网格员. */
    GRD,
    /** 街道督办员. */
    SS,
    /** 街道党工委负责人. */
    SL,
    /** 部门联络员. */
    DEP,
    /** 区县查看员. */
    DV,
    /** 业主、居民: has no post. */
    OWN,
    /** The public: has not signed in. */
    PUB,
    /** 系统管理员. */
    SYS,
    /** 安全管理员. */
    SCA,
    /** 审计员. */
    AUD
}
