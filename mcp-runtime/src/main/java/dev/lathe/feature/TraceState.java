package dev.lathe.feature;

import java.util.HashSet;
import java.util.Set;

/** The form of a {@code tracestate}: {@code vendor=value,other=value} (W3C Trace Context, section 3.3). */
final class TraceState {

    private static final int LONGEST = 8192;
    private static final int MOST_MEMBERS = 32;
    private static final int LONGEST_PART = 256;

    private TraceState() {}

    static boolean isValid(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        for (String part : text.split(",", -1)) {
            String member = HeaderText.trim(part);
            // Empty members are allowed, and say nothing.
            if (!member.isEmpty() && !isMember(member, keys)) {
                return false;
            }
        }
        return !keys.isEmpty() && keys.size() <= MOST_MEMBERS;
    }

    private static boolean isMember(String member, Set<String> keys) {
        int equals = member.indexOf('=');
        return equals > 0
                && isKey(member.substring(0, equals))
                && isValue(member.substring(equals + 1))
                && keys.add(member.substring(0, equals));
    }

    private static boolean isKey(String key) {
        if (key.length() > LONGEST_PART || !isLowerOrDigit(key.charAt(0))) {
            return false;
        }
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!isLowerOrDigit(c) && "_-*/@".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '=') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST_PART;
    }

    private static boolean isLowerOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
