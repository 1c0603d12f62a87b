package org.lianxi.server;

import java.nio.file.Path;

/** The product cannot start, or go on, as things are: why, what to do about it, and the exit code. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient Message reason;

    private StartRefused(ExitCode exitCode, String chinese, String english) {
        super(english);
        this.exitCode = exitCode;
        this.reason = new Message(chinese, english);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    Message reason() {
        return reason;
    }

    static StartRefused settingWrong(String name, String value, Message allowed) {
        return new StartRefused(
                ExitCode.SETTING_WRONG,
                "环境变量 " + name + " 的值“" + value + "”无效：" + allowed.chinese() + "。",
                "The environment variable " + name + " has the value \"" + value + "\": " + allowed.english() + ".");
    }

    static StartRefused argumentsWrong() {
        return new StartRefused(
                ExitCode.SETTING_WRONG,
                "用法：不带参数启动；--verify-audit [--expect 序号:校验值] 核对审计记录。其余选项用环境变量设置，见 docs/operations.md。",
                "Usage: nothing to start; --verify-audit [--expect number:digest] to check the audit trail. Everything else is"
                        + " set by environment variables, see docs/operations.md.");
    }

    static StartRefused portTaken(String bind, int port) {
        return new StartRefused(
                ExitCode.PORT_TAKEN,
                "地址 " + bind + " 的端口 " + port + " 已被其他程序占用。请关闭该程序，或改用其他端口，例如：LIANXI_PORT=" + (port + 1) + " ./run",
                "Port " + port + " at " + bind + " is taken by another program. Stop that program, or choose another"
                        + " port, for example: LIANXI_PORT=" + (port + 1) + " ./run");
    }

    static StartRefused portForbidden(int port) {
        return settingWrong(
                "LIANXI_PORT",
                Integer.toString(port),
                new Message("当前用户无权使用此端口，请用 1024 以上的端口", "this user may not serve at it, choose one above 1024"));
    }

    static StartRefused bindUnknown(String bind) {
        return new StartRefused(
                ExitCode.SETTING_WRONG,
                "LIANXI_BIND 的地址“" + bind + "”不属于本机。仅本机使用请设 127.0.0.1，供其他机器访问请设 0.0.0.0。",
                "LIANXI_BIND names the address \"" + bind
                        + "\", which this machine does not have. Use 127.0.0.1 for this"
                        + " machine only, or 0.0.0.0 to be reached from others.");
    }

    static StartRefused dataInUse(Path data, String holder) {
        return new StartRefused(
                ExitCode.DATA_IN_USE,
                "数据目录 " + data + " 正被另一个联席程序使用（进程 " + holder + "）。请先停止它，或用 LIANXI_DATA 指定另一个目录。",
                "The data directory " + data + " is in use by another Lianxi (process " + holder
                        + "). Stop that one first," + " or name another directory with LIANXI_DATA.");
    }

    static StartRefused dataNotWritable(Path data) {
        return new StartRefused(
                ExitCode.DATA_NOT_WRITABLE,
                "无法写入数据目录 " + data + "。请修改其权限，或用 LIANXI_DATA 指定一个可写的目录。",
                "The data directory " + data
                        + " cannot be written to. Change its permissions, or name a directory that can be"
                        + " written to with LIANXI_DATA.");
    }

    static StartRefused diskNearlyFull(Path data, long freeMebibytes) {
        return new StartRefused(
                ExitCode.DISK_NEARLY_FULL,
                "数据目录 " + data + " 所在磁盘只剩 " + freeMebibytes + " MiB，启动至少需要 1024 MiB。请先清理磁盘。",
                "The disk of the data directory " + data + " has only " + freeMebibytes
                        + " MiB left; starting needs at least" + " 1024 MiB. Make room first.");
    }

    static StartRefused databaseNotReachable(String url, String why) {
        return new StartRefused(
                ExitCode.DATABASE_NOT_REACHABLE,
                "无法连接 LIANXI_DB_URL 指定的数据库 " + url + "：" + why + "。请检查地址、LIANXI_DB_USER、LIANXI_DB_PASSWORD 以及数据库是否已启动。",
                "The database named by LIANXI_DB_URL, " + url + ", cannot be reached: " + why + ". Check the address,"
                        + " LIANXI_DB_USER, LIANXI_DB_PASSWORD, and that the database is running.");
    }

    static StartRefused databaseTooOld(String version) {
        return new StartRefused(
                ExitCode.DATABASE_NOT_REACHABLE,
                "数据库版本 " + version + " 过低。联席需要 MySQL 8.4 或 MariaDB 11.4 以上的版本。",
                "The database is " + version + ", which is too old. Lianxi needs MySQL 8.4 or MariaDB 11.4, or newer.");
    }

    static StartRefused databaseForbidsTriggers() {
        return new StartRefused(
                ExitCode.DATABASE_NOT_REACHABLE,
                "数据库不允许建立保护审计记录的触发器（已开启二进制日志）。请数据库管理员执行：SET PERSIST log_bin_trust_function_creators = 1"
                        + "（MariaDB：SET GLOBAL，并写入配置文件）。",
                "The database does not allow the triggers that guard the audit trail, because it keeps a binary log. Ask its"
                        + " administrator for: SET PERSIST log_bin_trust_function_creators = 1 (MariaDB: SET GLOBAL, and"
                        + " in its configuration file).");
    }

    static StartRefused nothingToVerify(Path data) {
        return new StartRefused(
                ExitCode.DATABASE_FAILED,
                "数据目录 " + data + " 中没有可核对的数据库。请用 LIANXI_DATA 或 LIANXI_DB_URL 指明要核对的数据。",
                "The data directory " + data
                        + " holds no database that could be checked. Name the data with LIANXI_DATA or"
                        + " LIANXI_DB_URL.");
    }

    static StartRefused databaseFailed(String what, Path log) {
        return new StartRefused(
                ExitCode.DATABASE_FAILED,
                "内置数据库出错：" + what + "。详见 " + log,
                "The embedded database failed: " + what + ". See " + log);
    }

    static StartRefused portalFailed(String what, Path log) {
        return new StartRefused(
                ExitCode.PORTAL_FAILED,
                "门户未能启动：" + what + "。详见 " + log,
                "The portal did not start: " + what + ". See " + log);
    }
}
