package dev.lathe.reflection;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class file, as far as it says which members of which classes it uses (Java Virtual Machine Specification, section
 * 4.4). What it does not name here it cannot call, and what links its {@code invokedynamic} is named here too.
 *
 * @param members like {@code java/lang/Class.forName}
 */
record ClassFile(Set<String> members) {

    private static final int MAGIC = 0xCAFEBABE;

    static ClassFile read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readInt(); // its version
        return new ConstantPool(in).classFile();
    }

    /** The constants by their numbers; only names, and the pairs of numbers that lead to them, are kept. */
    private static final class ConstantPool {

        private final String[] names;
        private final int[][] pairs;
        private final boolean[] members;

        ConstantPool(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            names = new String[count];
            pairs = new int[count][];
            members = new boolean[count];
            for (int i = 1; i < count; i++) {
                i += read(in, i);
            }
        }

        /** Reads one constant and returns how many numbers it leaves out. */
        private int read(DataInputStream in, int i) throws IOException {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 3, 4 -> in.readInt(); // an int, a float
                case 5, 6 -> in.readLong(); // a long, a double
                case 7, 8, 16, 19, 20 -> pairs[i] = new int[] {in.readUnsignedShort(), 0}; // a class and its kin
                case 9, 10, 11, 12, 17, 18 -> pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> in.skipNBytes(3); // a handle of a member that is a constant itself
                default -> throw new IOException("unknown constant " + tag);
            }
            members[i] = tag == 9 || tag == 10 || tag == 11;
            return tag == 5 || tag == 6 ? 1 : 0;
        }

        ClassFile classFile() {
            Set<String> used = new TreeSet<>();
            for (int i = 0; i < members.length; i++) {
                if (members[i]) {
                    used.add(name(pairs[i][0]) + "." + name(pairs[i][1]));
                }
            }
            return new ClassFile(used);
        }

        /** Returns the name of a class, or of a member without its type. */
        private String name(int i) {
            return names[pairs[i][0]];
        }
    }
}
