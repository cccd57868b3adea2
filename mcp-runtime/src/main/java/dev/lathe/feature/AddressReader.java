package dev.lathe.feature;

import dev.lathe.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads IP addresses, by itself: the JDK takes what is none for the name of a host and looks it up. */
final class AddressReader {

    private static final int LONGEST = 45;
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;

    private AddressReader() {}

    static InetAddress inetAddress(Argument argument) {
        byte[] address = argument.value() instanceof JsonString text ? bytes(text.value()) : null;
        if (address == null) {
            argument.expected("an IP address such as 192.0.2.1 or 2001:db8::1 (names are not looked up)");
            return InetAddress.getLoopbackAddress();
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte @Nullable [] bytes(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
    }

    private static byte @Nullable [] ipv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != IPV4_BYTES) {
            return null;
        }
        byte[] bytes = new byte[IPV4_BYTES];
        for (int i = 0; i < IPV4_BYTES; i++) {
            int number = number(parts[i], 10, 3);
            // To some readers a leading zero means octal.
            boolean isAmbiguous = parts[i].length() > 1 && parts[i].charAt(0) == '0';
            if (number < 0 || number > 255 || isAmbiguous) {
                return null;
            }
            bytes[i] = (byte) number;
        }
        return bytes;
    }

    private static byte @Nullable [] ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            byte[] address = groups(text);
            return address != null && address.length == IPV6_BYTES ? address : null;
        }
        byte[] before = groups(text.substring(0, gap));
        byte[] after = groups(text.substring(gap + 2));
        if (before == null || after == null || before.length + after.length >= IPV6_BYTES) {
            return null;
        }
        byte[] address = Arrays.copyOf(before, IPV6_BYTES);
        System.arraycopy(after, 0, address, IPV6_BYTES - after.length, after.length);
        return text.indexOf('.') < gap && text.indexOf('.') >= 0 ? null : address;
    }

    /** Reads groups of four hexadecimal digits, of which the last two may be an IPv4 address. */
    private static byte @Nullable [] groups(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(IPV6_BYTES);
        String[] groups = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < groups.length; i++) {
            boolean isLast = i == groups.length - 1;
            byte[] group = isLast && groups[i].indexOf('.') >= 0 ? ipv4(groups[i]) : group(groups[i]);
            if (group == null) {
                return null;
            }
            bytes.writeBytes(group);
        }
        return bytes.toByteArray();
    }

    private static byte @Nullable [] group(String text) {
        int number = number(text, 16, 4);
        return number < 0 ? null : new byte[] {(byte) (number >> 8), (byte) number};
    }

    /** Returns the number, or -1 if the text is none. */
    private static int number(String text, int radix, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = radix * number + digit;
        }
        return number;
    }
}
