# Prints what zsh offers at the end of the line $2, with the completion in the file $1: in a shell of its own, where Tab
# runs zsh's completion and whatever would be added to its list is printed.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; stty -echo; autoload -Uz compinit; compinit -D -u; source ${(q)1}
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd \"\$@\"; return; fi
  local -a hits; builtin compadd -A hits \"\$@\"; print -rl -- HIT:\$^hits
}
offer() { print; _main_complete; compstate[insert]=; print END; exit; }
zle -C offer complete-word offer; bindkey '^I' offer; print RE''ADY"
while zpty -r shell line; do [[ $line == *READY* ]] && break; done
zpty -w -n shell "$2"$'\t'
while zpty -r shell line; do
  [[ $line == *END* ]] && break
  [[ $line == *HIT:* ]] && print -r -- ${${line##*HIT:}%%$'\r'*}
done
