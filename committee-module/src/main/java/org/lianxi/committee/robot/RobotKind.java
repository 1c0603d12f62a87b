package org.lianxi.committee.robot;

/** Whose group chat it is. Names are kept in the table and never change. */
public enum RobotKind {
    /** 企业微信. */
    WECOM,
    /** 钉钉. */
    DINGTALK
}
