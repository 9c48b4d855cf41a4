/// A shell that can complete, and the script that teaches it.
///
/// The scripts ask the program at every Tab. What it answers is never evaluated, only put on the line, quoted.
enum CompletionShell: String, CaseIterable {
    case bash, zsh, fish

    /// What stands alone on the first line of an answer where the shell itself completes names of files.
    static let files = ":files"

    /// The script.
    var script: String {
        switch self {
        case .bash: CompletionShell.bashScript
        case .zsh: CompletionShell.zshScript
        case .fish: CompletionShell.fishScript
        }
    }

    private static let bashScript = #"""
        # bash completion for daxiu
        _daxiu() {
            local current="${COMP_WORDS[COMP_CWORD]}" word meaning
            local -a before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
            [[ $current == = ]] && { before+=("="); current=""; }
            COMPREPLY=()
            while IFS=$'\t' read -r word meaning; do
                if [[ $word == :files ]]; then
                    compopt -o default -o filenames
                    COMPREPLY=()
                    return
                fi
                printf -v word %q "$word"
                COMPREPLY+=("$word")
            done < <(command daxiu complete -- "${before[@]}" "$current" 2>/dev/null)
        }
        complete -o nosort -F _daxiu daxiu 2>/dev/null || complete -F _daxiu daxiu

        """#

    private static let zshScript = #"""
        #compdef daxiu
        _daxiu() {
            local line
            local -a found shown
            for line in "${(@f)$(command daxiu complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
                if [[ $line == :files ]]; then
                    _files
                    return
                fi
                [[ -n $line ]] || continue
                found+=("${line%%$'\t'*}")
                shown+=("${line/$'\t'/  }")
            done
            (( $#found )) && compadd -l -d shown -a found
        }
        if [[ $funcstack[1] == _daxiu ]]; then
            _daxiu "$@"
        else
            compdef _daxiu daxiu
        fi

        """#

    private static let fishScript = #"""
        # fish completion for daxiu
        function __daxiu_complete
            set -l before (commandline -opc)
            set -l current (commandline -ct)
            set -l found (command daxiu complete -- $before[2..] "$current" 2>/dev/null)
            if test "$found[1]" = :files
                __fish_complete_path "$current"
            else
                printf '%s\n' $found
            end
        end
        complete -c daxiu -f -a '(__daxiu_complete)'

        """#
}
